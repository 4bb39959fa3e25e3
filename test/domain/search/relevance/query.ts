import {phrases} from '../phrases.js';

/** Short names of what is in the Milan catalogue, by which the suites say what they expect. */
export const catalogue = {
  manager: /^community manager/i,
  pratiche: /^aiuto con le pratiche/i,
  infermiere: /^infermiere/i,
  medico: /^ambulatorio del medico/i,
  telemedicina: /^telemedicina/i,
  psicologo: /^ascolto e supporto/i,
  fisioterapia: /^fisioterapia/i,
  prelievi: /^prelievi/i,
  vaccini: /^vaccinazioni/i,
  antiviolenza: /^sportello contro la violenza/i,
  fragili: /^rete di sostegno/i,
  custodi: /^custodi/i,
  riscaldamento: /^contributo per il riscaldamento/i,
  '112': /^112/,
  '1522': /^1522/,
  '116117': /^116117/,
  antitratta: /antitratta/i,
  '19696': /^1\.96\.96/,
  '114': /^114/,
  '116000': /^116000/,
  telefonoDonna: /^telefono donna/i,
  telefonoAmico: /^telefono amico/i,
  comune: /^02\.02\.02/,
  filoArgento: /^filo d/i,
  arci: /arci/i,
} as const;

export type Expected = keyof typeof catalogue;

/** What somebody types, and what they should find among the first three: any of those named. */
export type Query = readonly [typed: string, ...expected: Expected[]];

/** What is typed, as `phrases` takes it, by what should be found, by blanks. Throws where the catalogue has no such. */
export function asked(words: Readonly<Record<string, string>>): readonly Query[] {
  return Object.entries(words).flatMap(([names, typed]) => {
    const expected = names.split(' ').map(inCatalogue);
    return phrases(typed).map((one) => [one, ...expected] as const);
  });
}

function inCatalogue(name: string): Expected {
  if (!(name in catalogue)) throw new Error(`Nothing in the catalogue is called "${name}" here.`);
  return name as Expected;
}
