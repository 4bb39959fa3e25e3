import {html} from 'lit';
import {metresBetween} from '../../domain/search/nearness.js';
import {msg} from '../../ui/localize.js';
import {properName} from '../../ui/templates/words.js';
import type {Outcome} from './view.js';

/** Results that stand together, as cards. */
export interface ResultGroup {
  /** What they have in common; `undefined` of a list that is not grouped. */
  readonly title: unknown;
  /** The id of the centre they are given at, if they stand under one. */
  readonly centre?: string;
  /** Numbers of services, best first. */
  readonly numbers: readonly number[];
}

/**
 * Results in one list, or under the centres where they are given: a service of several stands under each, but
 * under one alone when filtered by it. With words the group of the best result comes first; without, the
 * nearest where distance is known; else they keep the directory's order.
 */
export function resultGroups(
  view: 'services' | 'centres',
  numbers: readonly number[],
  {directory, search: {services}, question}: Pick<Outcome, 'directory' | 'search' | 'question'>,
): readonly ResultGroup[] {
  if (view !== 'centres') return [{title: undefined, numbers}];
  const {filters, words, origin} = question;
  const from = origin?.position;
  const asked = directory.centres.filter(({id}) => id === (filters.centre ?? id));
  const groups = asked.map(({id, name, position}) => ({
    title: properName(name),
    centre: id,
    far: from && position ? metresBetween(from, position) : Infinity,
    numbers: numbers.filter((number) => services[number]?.places.some(({centreId}) => centreId === id)),
  }));
  const grouped = new Set(groups.flatMap((group) => group.numbers));
  const elsewhere = {
    title: html`${msg('Per telefono o in altri posti', {id: 'finder.elsewhere'})}`,
    far: Infinity,
    numbers: numbers.filter((number) => !grouped.has(number)),
  };
  const rank = new Map(words.trim() === '' ? [] : numbers.map((number, at) => [number, at]));
  const best = (group: ResultGroup) => rank.get(group.numbers[0] ?? -1) ?? 0;
  return [...groups, elsewhere]
    .filter((group) => group.numbers.length > 0)
    .sort((one, other) => best(one) - best(other) || one.far - other.far || 0);
}

/** How many cards of each group are drawn, when so many are of all, in their order. */
export function drawnOf(groups: readonly ResultGroup[], rows: number): readonly number[] {
  let left = rows;
  return groups.map(({numbers}) => {
    const drawn = Math.min(numbers.length, left);
    left -= drawn;
    return drawn;
  });
}
