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
