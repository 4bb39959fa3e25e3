import {html} from 'lit';
import type {Directory, Service} from '../../domain/directory/directory.js';
import {msg} from '../../ui/localize.js';
import {properName} from '../../ui/templates/words.js';

/** Results that stand together, as cards. */
export interface ResultGroup {
  /** What they have in common; `undefined` of a list that is not grouped. */
  readonly title: unknown;
  /** Numbers of services, best first. */
  readonly numbers: readonly number[];
}

/** Results in one list, or under the centres where they are given: a service of several stands under each. */
export function resultGroups(
  view: 'services' | 'centres',
  numbers: readonly number[],
  services: readonly Service[],
  {centres}: Directory,
): readonly ResultGroup[] {
  if (view !== 'centres') return [{title: undefined, numbers}];
  const groups = centres.map(({id, name}) => ({
    title: properName(name),
    numbers: numbers.filter((number) => services[number]?.places.some(({centreId}) => centreId === id)),
  }));
  const grouped = new Set(groups.flatMap((group) => group.numbers));
  const elsewhere = {
    title: html`${msg('Per telefono o in altri posti', {id: 'finder.elsewhere'})}`,
    numbers: numbers.filter((number) => !grouped.has(number)),
  };
  return [...groups, elsewhere].filter((group) => group.numbers.length > 0);
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
