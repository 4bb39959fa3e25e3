import type {Service} from '../directory/directory.js';
import {topicsOf} from '../helplines/sensitive.js';
import type {Topic} from '../helplines/topic.js';
import type {Danger} from './danger.js';

/** The topic of the lines that help in a danger. */
export const topicOfDanger: Readonly<Record<Danger, Topic>> = {
  violence: 'violence',
  trafficking: 'trafficking',
  children: 'children',
  'self-harm': 'emergency',
  emergency: 'emergency',
};

/** Results with the line to call in each danger before all others, found or not. */
export function urgentFirst(
  numbers: readonly number[],
  services: readonly Service[],
  dangers: readonly Danger[],
): readonly number[] {
  if (dangers.length === 0) return numbers;
  const first = new Set(dangers.flatMap((danger) => lineFor(services, danger) ?? []));
  return [...first, ...numbers.filter((number) => !first.has(number))];
}

function lineFor(services: readonly Service[], danger: Danger): number | undefined {
  const topic = topicOfDanger[danger];
  const lines = services.flatMap((service, number) => (answers(service, topic) ? [number] : []));
  return lines.find((number) => services[number]?.emergency) ?? lines[0];
}

function answers({terms, emergency, phones, places}: Service, topic: Topic): boolean {
  if (phones.length === 0 || places.length > 0) return false;
  const topics = topicsOf(terms);
  return topic === 'emergency' ? emergency && topics.length === 0 : topics.includes(topic);
}
