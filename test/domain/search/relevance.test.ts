import {expect} from '@open-wc/testing';
import {toldAgain} from './danger/told-again.js';
import {told} from './danger/told.js';
import {firstThree, indexOf} from './first-three.js';
import {ar as arAgain} from './relevance/again/ar.js';
import {en as enAgain} from './relevance/again/en.js';
import {es as esAgain} from './relevance/again/es.js';
import {fr as frAgain} from './relevance/again/fr.js';
import {ro as roAgain} from './relevance/again/ro.js';
import {uk as ukAgain} from './relevance/again/uk.js';
import {zh as zhAgain} from './relevance/again/zh.js';
import {it as italian} from './relevance/it.js';
import {itAgain} from './relevance/it-again.js';
import {milanFor} from './relevance/milan.js';
import {others} from './relevance/others.js';
import {catalogue, type Query} from './relevance/query.js';
import {arAgain as arStrangersAgain} from './relevance/strangers/ar-again.js';
import {ar as arStrangers} from './relevance/strangers/ar.js';
import {en as enStrangers} from './relevance/strangers/en.js';
import {esAgain as esStrangersAgain} from './relevance/strangers/es-again.js';
import {esLater as esStrangersLater} from './relevance/strangers/es-later.js';
import {es as esStrangers} from './relevance/strangers/es.js';
import {fr as frStrangers} from './relevance/strangers/fr.js';
import {itAgain as itStrangersAgain} from './relevance/strangers/it-again.js';
import {it as itStrangers} from './relevance/strangers/it.js';
import {roAgain as roStrangersAgain} from './relevance/strangers/ro-again.js';
import {roLater as roStrangersLater} from './relevance/strangers/ro-later.js';
import {ro as roStrangers} from './relevance/strangers/ro.js';
import {ukAgain as ukStrangersAgain} from './relevance/strangers/uk-again.js';
import {ukLast as ukStrangersLast} from './relevance/strangers/uk-last.js';
import {ukLater as ukStrangersLater} from './relevance/strangers/uk-later.js';
import {uk as ukStrangers} from './relevance/strangers/uk.js';
import {zhAgain as zhStrangersAgain} from './relevance/strangers/zh-again.js';
import {zhLast as zhStrangersLast} from './relevance/strangers/zh-last.js';
import {zhLater as zhStrangersLater} from './relevance/strangers/zh-later.js';
import {zh as zhStrangers} from './relevance/strangers/zh.js';
import {ar} from './relevance/unseen/ar.js';
import {en} from './relevance/unseen/en.js';
import {es} from './relevance/unseen/es.js';
import {fr} from './relevance/unseen/fr.js';
import {it as italianUnseen} from './relevance/unseen/it.js';
import {ro} from './relevance/unseen/ro.js';
import {uk} from './relevance/unseen/uk.js';
import {zh} from './relevance/unseen/zh.js';
import {learnDanger} from './vocabularies.js';

const othersAgain = {
  en: enAgain,
  fr: frAgain,
  ar: arAgain,
  es: esAgain,
  ro: roAgain,
  uk: ukAgain,
  zh: zhAgain,
};
const strangers = {
  it: [...itStrangers, ...itStrangersAgain],
  en: enStrangers,
  fr: frStrangers,
  ar: [...arStrangers, ...arStrangersAgain],
  es: [...esStrangers, ...esStrangersAgain, ...esStrangersLater],
  ro: [...roStrangers, ...roStrangersAgain, ...roStrangersLater],
  uk: [...ukStrangers, ...ukStrangersAgain, ...ukStrangersLater, ...ukStrangersLast],
  zh: [...zhStrangers, ...zhStrangersAgain, ...zhStrangersLater, ...zhStrangersLast],
};
const unseen = {it: italianUnseen, ar, en, es, fr, ro, uk, zh};

const suites: readonly (readonly [language: string, queries: readonly Query[]])[] = [
  ['it', italian],
  ['it', itAgain],
  ...Object.entries(others),
  ...Object.entries(othersAgain),
  ...[...Object.entries(unseen), ...Object.entries(strangers)].flatMap(([language, rounds]) =>
    rounds.map((round) => [language, round] as const),
  ),
];

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

  for (const [language, queries] of suites)
    it(`puts the right service in the first three for 95 of 100 of ${String(queries.length)} queries in ${language}`, async () => {
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
      for (const language of Object.keys(told)) {
        const index = indexOf(await milanFor(language), 'it', language);
        const phrases = [told, toldAgain].flatMap((round) => round[language]?.[danger] ?? []);
        const wrong = phrases.filter((words) => firstThree(index, words)[0] !== idOf.get(keys[0]));
        expect(wrong, language).to.deep.equal([]);
        const lost = phrases.filter(
          (words) => !keys.every((key) => firstThree(index, words).includes(idOf.get(key) ?? '')),
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
