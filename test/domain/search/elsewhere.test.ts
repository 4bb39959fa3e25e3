import {expect} from '@open-wc/testing';
import type {Directory} from '../../../src/domain/directory/directory.js';
import {lago, lagoQueries} from './elsewhere/lago.js';
import {directoryFrom, feedOf, queriesOf} from './elsewhere/reading.js';
import {torinoQueries} from './elsewhere/torino-queries.js';
import {torino} from './elsewhere/torino.js';
import {firstThree, indexOf} from './first-three.js';
import {learnDanger} from './vocabularies.js';

const turin = (): Directory => directoryFrom(feedOf(torino), 'it');
const town = (): Directory => directoryFrom(feedOf(lago), 'it');

const rounds = [
  ['Turin', turin, torinoQueries, 95],
  ['a small town', town, lagoQueries, 90],
] as const;

describe('search over directories that are not ours', () => {
  before(learnDanger);

  for (const [city, directory, queries, least] of rounds)
    for (const [language, lines] of Object.entries(queries))
      it(`puts the right service of ${city} in the first three for ${String(least)} of 100 queries in ${language}`, () => {
        const index = indexOf(directory(), 'it', language);
        const all = queriesOf(lines);
        const missed = all.filter(([typed, key]) => !firstThree(index, typed).includes(key));
        const told = missed.map(([typed, key]) => `${typed} (${key}): ${firstThree(index, typed).join(' ')}`);
        expect(100 * (1 - missed.length / all.length), told.join('; ')).to.be.at.least(least);
      });

  it('finds something at every letter of a word, and the same from its fourth on', () => {
    const index = indexOf(turin(), 'it');
    const word = 'infermiera';
    const first = Array.from(word, (_, at) => firstThree(index, word.slice(0, at + 1))[0]);
    expect(first).to.not.include(undefined);
    expect(new Set(first.slice(3))).to.deep.equal(new Set(['infermieri']));
  });

  for (const [typed, because] of [
    ['?', 'a sign is no word'],
    ['   ', 'blanks are none either'],
    ['ciao', 'a greeting asks nothing'],
    ['cerco', 'it is not said yet what'],
  ] as const)
    it(`asks nothing with "${typed}", as ${because}`, () => {
      expect(indexOf(turin(), 'it').search(typed)).to.equal(undefined);
    });

  it('finds a telephone number as it is grouped or run together', () => {
    const index = indexOf(turin(), 'it');
    for (const typed of ['011 0000 0003', '01100000003', '+39 011 0000 0003'])
      expect(firstThree(index, typed)[0], typed).to.equal('infermieri');
  });

  it('answers five hundred words', () => {
    const index = indexOf(turin(), 'it');
    expect(firstThree(index, 'cerco lavoro '.repeat(250))).to.include('lavoro');
  });

  it('finds a postcode and a city', () => {
    const address = {
      id: 'x',
      address_1: 'Via Esempio 42',
      city: 'Esempiopoli',
      postal_code: '00042',
      address_type: 'physical',
    };
    const location = {id: 'l', name: 'Sede', location_type: 'physical', addresses: [address]};
    const service = {
      id: 's',
      name: 'Servizio',
      status: 'active',
      service_at_locations: [{id: 'sal', location}],
    };
    const index = indexOf(directoryFrom([service], 'it'), 'it');
    for (const typed of ['00042', 'esempiopoli', 'via Esempio 42'])
      expect(firstThree(index, typed), typed).to.include('s');
  });
});
