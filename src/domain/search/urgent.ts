import type {Service} from '../directory/directory.js';
import {topicsOf} from '../helplines/sensitive.js';
import type {Topic} from '../helplines/topic.js';
import type {ConceptId} from './concepts.js';
import type {Danger} from './danger.js';

/** The topic of the lines that help in a danger. */
export const topicOfDanger: Readonly<Record<Danger, Topic>> = {
  violence: 'violence',
  trafficking: 'trafficking',
  children: 'children',
  'self-harm': 'emergency',
  emergency: 'emergency',
};

/** What to look for when a danger is told in a language that nothing else is known of. */
export const conceptOfDanger: Readonly<Record<Danger, ConceptId>> = {
  violence: 'violence',
  trafficking: 'trafficking',
  children: 'children',
  'self-harm': 'selfHarm',
  emergency: 'emergency',
};

/** Results with the line to call in a danger before all others, found or not. */
export function urgentFirst(
  numbers: readonly number[],
  services: readonly Service[],
  danger: Danger,
): number[] {
  const topic = topicOfDanger[danger];
  const lines = services.flatMap((service, number) => (answers(service, topic) ? [number] : []));
  const first = lines.find((number) => services[number]?.emergency) ?? lines[0];
  return first === undefined ? [...numbers] : [first, ...numbers.filter((number) => number !== first)];
}

function answers({terms, emergency, phones, places}: Service, topic: Topic): boolean {
  if (phones.length === 0 || places.length > 0) return false;
  const topics = topicsOf(terms);
  return topic === 'emergency' ? emergency && topics.length === 0 : topics.includes(topic);
}
