import {expect} from '@open-wc/testing';
import {dangersIn} from '../../../src/domain/search/danger.js';
import {toldIn} from './danger/phrases-of.js';
import {firstThree, indexOf} from './first-three.js';
import {milanFor} from './relevance/milan.js';
import {catalogue, type Query} from './relevance/query.js';
import {learnDanger, vocabularies} from './vocabularies.js';

const topics = ['house', 'papers', 'health', 'company', 'danger'] as const;

/** What tenants type in a language about a topic, kept in a file of that name. */
async function queriesOf(language: string, topic: string): Promise<readonly Query[]> {
  return ((await import(`./relevance/${language}/${topic}.ts`)) as {queries: readonly Query[]}).queries;
}

describe('search over the Milan catalogue', () => {
  const idOf = new Map<string, string>();
  before(async () => {
    learnDanger();
    const {services, helplines} = await milanFor('it');
    for (const [key, name] of Object.entries(catalogue)) {
      const service = [...services, ...helplines].find((one) => name.test(one.name.value));
      if (service !== undefined) idOf.set(key, service.id);
    }
  });

  it('has every service that the suites expect', () => {
    expect([...idOf.keys()].toSorted()).to.deep.equal(Object.keys(catalogue).toSorted());
  });

  for (const language of Object.keys(vocabularies))
    for (const topic of topics)
      it(`puts the right service in the first three for 95 of 100 queries of ${topic} in ${language}`, async () => {
        const queries = await queriesOf(language, topic);
        const index = indexOf(await milanFor(language), 'it', language);
        const missed = queries.filter(([typed, ...expected]) => {
          const found = firstThree(index, typed);
          return !expected.some((key) => found.includes(idOf.get(key)));
        });
        const right = queries.length - missed.length;
        expect(right / queries.length, missed.map(([typed]) => typed).join('; ')).to.be.at.least(0.95);
      });

  const lines = [
    ['self-harm', '112', 'telefonoAmico'],
    ['trafficking', 'antitratta'],
    ['missing-child', '116000'],
    ['children', '114'],
    ['violence', '1522'],
  ] as const;
  for (const [danger, ...keys] of lines)
    it(`puts ${keys.join(' and ')} before all others in danger of ${danger}, in every language`, async () => {
      for (const language of Object.keys(vocabularies)) {
        const index = indexOf(await milanFor(language), 'it', language);
        const phrases = (await toldIn(language))[danger];
        const wrong = phrases.filter((words) => firstThree(index, words)[0] !== idOf.get(keys[0]));
        expect(wrong, language).to.deep.equal([]);
        const lost = phrases.filter(
          (words) =>
            dangersIn(words).length === 1 &&
            !keys.every((key) => firstThree(index, words).includes(idOf.get(key) ?? '')),
        );
        expect(lost, language).to.deep.equal([]);
      }
    });

  for (const language of ['en', 'fr', 'ar'])
    it(`is found in Italian on a page in ${language}`, async () => {
      const directory = await milanFor(language);
      const services = [...directory.services, ...directory.helplines];
      const italianNames = services.map(({original, name}) => (original ?? {name}).name.value);
      const index = indexOf(directory, 'it', language);
      const missed = italianNames.filter((name, at) => !firstThree(index, name).includes(services[at]?.id));
      expect(missed).to.deep.equal([]);
      for (const [words, key] of [
        ['sportello violenza', 'antiviolenza'],
        ['infermiere di famiglia', 'infermiere'],
        ['ascolto psicologico', 'psicologo'],
        ['minori scomparsi', '116000'],
        ['trasporti e compagnia', 'filoArgento'],
      ] as const)
        expect(firstThree(index, words), words).to.include(idOf.get(key));
    });
});
