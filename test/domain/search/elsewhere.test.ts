import {expect} from '@open-wc/testing';
import type {Directory} from '../../../src/domain/directory/directory.js';
import {directoryFrom, feedOf, queriesOf} from './elsewhere/reading.js';
import {torinoQueries} from './elsewhere/torino-queries.js';
import {torino} from './elsewhere/torino.js';
import {firstThree, indexOf} from './first-three.js';
import {learnDanger} from './vocabularies.js';

const rounds: readonly (readonly [string, () => Directory, Readonly<Record<string, string>>])[] = [
  ['Turin', () => directoryFrom(feedOf(torino), 'it'), torinoQueries],
];

describe('search over directories that are not ours', () => {
  before(learnDanger);

  for (const [city, directory, queries] of rounds)
    for (const [language, lines] of Object.entries(queries))
      it(`puts the right service of ${city} in the first three for 95 of 100 queries in ${language}`, () => {
        const index = indexOf(directory(), 'it', language);
        const all = queriesOf(lines);
        const missed = all.filter(([typed, key]) => !firstThree(index, typed).includes(key));
        const told = missed.map(([typed, key]) => `${typed} (${key}): ${firstThree(index, typed).join(' ')}`);
        expect(1 - missed.length / all.length, told.join('; ')).to.be.at.least(0.95);
      });
});
