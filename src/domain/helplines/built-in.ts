import type {Phone} from '../directory/directory.js';
import {answersAlways, answersOutOfHours} from './answering.js';
import type {Helpline} from './helpline.js';

/** Short codes and green numbers are dialled bare: `+39` before them rings nowhere. */
function voice(number: string): readonly [Phone] {
  const dial = number.replaceAll(' ', '');
  return [
    {id: undefined, number, dial, extension: undefined, type: 'voice', description: undefined, languages: []},
  ];
}

const usual = {
  name: undefined,
  description: undefined,
  price: {kind: 'free'},
  languages: [],
  languageHelp: undefined,
  channels: [],
  openState: answersAlways,
} as const;

/**
 * The national lines that a banner can show with nothing but itself, in the order they are shown.
 *
 * Each fact is of high certainty in the project's collection of public sources, the newest of which is
 * named beside it and dates it; what no source says (the cost of 114, the languages of most) is absent.
 */
export const builtInLines: readonly Helpline[] = [
  {
    // cimoinfo.com 2022-12-29, comune.lissone.mb.it (undated); newest mention September 2023
    ...usual,
    id: '112',
    topics: ['emergency', 'violence', 'trafficking', 'children', 'health'],
    phones: voice('112'),
    operator: 'AREU',
    languageHelp: 'interpreters',
    channels: [{kind: 'app', name: '112 Where ARE U', url: undefined}],
    checkedOn: '2023-09-01',
  },
  {
    // 1522.eu/gestore-1522 (operator since 1 June 2025), editorialedomani.it 2026-01-27
    ...usual,
    id: '1522',
    topics: ['violence'],
    phones: voice('1522'),
    operator: 'Centro Veneto Progetti Donna',
    // Those that many sources of 2023-24 agree on. Not German and Romanian, which one alone adds in
    // August 2025; nor Chinese and Bengali, though the line's poster is printed in them.
    languages: ['it', 'en', 'fr', 'es', 'ar', 'fa', 'sq', 'ru', 'uk', 'pt', 'pl'],
    channels: [
      {kind: 'chat', name: 'www.1522.eu', url: 'https://www.1522.eu/'},
      {kind: 'app', name: '1522', url: undefined},
    ],
    checkedOn: '2026-01-27',
  },
  {
    // areu.lombardia.it 2025-12-19
    ...usual,
    id: '116117',
    topics: ['health'],
    phones: voice('116117'),
    operator: 'AREU Lombardia',
    languageHelp: 'interpreters',
    checkedOn: '2025-12-19',
    openState: answersOutOfHours,
  },
  {
    // pariopportunita.gov.it, an official page without a date, of after June 2022
    ...usual,
    id: 'antitratta',
    topics: ['trafficking'],
    phones: voice('800 290 290'),
    operator: 'Regione del Veneto',
    languageHelp: 'multilingual',
    checkedOn: '2022-06-01',
  },
  {
    // tg24.sky.it 2025-04-23
    ...usual,
    id: '19696',
    topics: ['children'],
    phones: voice('19696'),
    operator: 'Telefono Azzurro',
    channels: [{kind: 'chat', name: 'www.azzurro.it', url: 'https://www.azzurro.it/'}],
    checkedOn: '2025-04-23',
  },
  {
    // tg24.sky.it 2025-04-23, azzurro.it/114-emergenza-infanzia (undated)
    ...usual,
    id: '114',
    topics: ['children'],
    phones: voice('114'),
    operator: 'Telefono Azzurro',
    price: {kind: 'unknown'},
    languageHelp: 'interpreters',
    channels: [{kind: 'chat', name: 'www.114.it', url: 'https://www.114.it/'}],
    checkedOn: '2025-04-23',
  },
];
