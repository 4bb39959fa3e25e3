import {expect} from '@open-wc/testing';
import {metresBetween, metresTo} from '../../../src/domain/search/nearness.js';
import type {Openness} from '../../../src/domain/search/openness.js';
import {ranked} from '../../../src/domain/search/rank.js';
import {aCentre, aService, words} from '../../support/directories.js';

const states: readonly Openness[] = ['closed', 'unknown', 'open', 'closed'];
const openness = (number: number): Openness => states[number] ?? 'unknown';
const from = (scores: number[] | undefined, metres?: readonly (number | undefined)[]) =>
  ranked([0, 1, 2, 3], scores && Float32Array.from(scores), {
    openness,
    metres: metres && ((number) => metres[number]),
    first: 4,
  });

describe('the order of results', () => {
  it('is the publisher’s where nothing was asked', () => {
    expect(from(undefined)).to.deep.equal([0, 1, 2, 3]);
  });

  it('puts the better answer first, however near, open or early the other', () => {
    expect(from([1, 1, 1, 3], [10, 10, 10, 9000])[0]).to.equal(3);
  });

  it('puts the nearer of two that answer alike first', () => {
    expect(from([1, 1, 1, 1], [4000, 300, 2000, 1000])).to.deep.equal([1, 3, 2, 0]);
  });

  it('puts the open first only among equals, and the unknown before the closed', () => {
    expect(from([1, 1, 1, 1])).to.deep.equal([2, 1, 0, 3]);
    expect(from([1.2, 1, 1, 1])[0]).to.equal(0);
  });

  it('puts places nobody knows last where only distance counts', () => {
    expect(from(undefined, [undefined, 500, 200, undefined])).to.deep.equal([2, 1, 0, 3]);
  });

  it('is right for as many as are shown, when there are many', () => {
    const scores = Float32Array.from({length: 1000}, (_, at) => (at * 7919) % 1000);
    const numbers = [...scores.keys()];
    const all = numbers.toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
    const some = ranked(numbers, scores, {openness: () => 'unknown', metres: undefined, first: 20});
    expect(some.slice(0, 20)).to.deep.equal(all.slice(0, 20));
    expect(some.toSorted((one, other) => one - other)).to.deep.equal(numbers);
  });
});

describe('distance', () => {
  it('is what the globe says: from the Duomo of Milan to that of Monza', () => {
    const metres = metresBetween(
      {latitude: 45.4642, longitude: 9.1914},
      {latitude: 45.5838, longitude: 9.2756},
    );
    expect(metres).to.be.within(14_700, 14_900);
  });

  it('is that of the nearest place, unknown where no place is', () => {
    const origin = {latitude: 45.46, longitude: 9.19};
    const at = (id: string, latitude: number | undefined) =>
      [
        id,
        aCentre({id, position: latitude === undefined ? undefined : {latitude, longitude: 9.19}}),
      ] as const;
    const centres = new Map([at('a', 45.5), at('b', 45.47), at('c', undefined)]);
    const placed = (...ids: string[]) =>
      aService({
        places: ids.map((centreId) => ({
          centreId,
          centreName: words(centreId),
          address: undefined,
          description: undefined,
          phones: [],
          hours: undefined,
        })),
      });
    expect(metresTo(placed('a', 'b', 'c'), centres, origin)).to.be.within(1100, 1120);
    expect(metresTo(placed('c'), centres, origin)).to.equal(undefined);
  });
});
