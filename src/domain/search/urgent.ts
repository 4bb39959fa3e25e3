import type {Service} from '../directory/directory.js';
import {topicsOf} from '../helplines/sensitive.js';
import type {Topic} from '../helplines/topic.js';
import type {Danger} from './danger.js';

/** The line that helps in a danger: of a topic, and in Italy this one where the directory has it. */
const lineOf: Readonly<Record<Danger, {topic: Topic; dial: string}>> = {
  violence: {topic: 'violence', dial: '1522'},
  trafficking: {topic: 'trafficking', dial: '800290290'},
  'missing-child': {topic: 'children', dial: '116000'},
  children: {topic: 'children', dial: '114'},
  'self-harm': {topic: 'emergency', dial: '112'},
  emergency: {topic: 'emergency', dial: '112'},
};

/**
 * Results with the line to call in each danger before all others, found or not. Where that is the emergency
 * number, other lines that were found come next: somebody listens at once, before there is a door to go to.
 */
export function urgentFirst(
  numbers: readonly number[],
  services: readonly Service[],
  dangers: readonly Danger[],
): readonly number[] {
  if (dangers.length === 0) return numbers;
  const first = dangers.flatMap((danger) => lineFor(services, danger) ?? []);
  const isGeneral = dangers.some((danger) => lineOf[danger].topic === 'emergency');
  const lines = isGeneral ? numbers.filter((number) => isLine(services[number])) : [];
  return [...new Set([...first, ...lines, ...numbers])];
}

/** Whether it is reached by telephone alone. */
function isLine(service: Service | undefined): boolean {
  return (
    service !== undefined &&
    service.phones.length > 0 &&
    service.places.length === 0 &&
    !service.isPlaceWithheld
  );
}

function lineFor(services: readonly Service[], danger: Danger): number | undefined {
  const {topic, dial} = lineOf[danger];
  const lines = services.flatMap((service, number) => (answers(service, topic) ? [number] : []));
  const isNational = (number: number) => services[number]?.phones.some((phone) => phone.dial === dial);
  return lines.find(isNational) ?? lines.find((number) => services[number]?.emergency) ?? lines[0];
}

function answers(service: Service, topic: Topic): boolean {
  if (!isLine(service)) return false;
  const topics = topicsOf(service.terms);
  return topic === 'emergency' ? service.emergency && topics.length === 0 : topics.includes(topic);
}
