// @ts-check

/** A number in [0, 1) after the other, the same ones in every run (mulberry32). */
function chance(seed = 7) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables =
  'ca sa me di co in fer mie ra bol let ta re si den za af fit to spor tel lo as se gno pra ti che vi o len a iu ta dot to res'.split(
    ' ',
  );
/** Words that people do search for, among the invented ones. */
const real =
  'infermiera medico dottoressa bolletta casa sfratto assegno residenza affitto pratiche aiuto sportello anziani psicologo vaccino prelievo base'.split(
    ' ',
  );
const needs = ['abitare', 'salute', 'ascolto', 'soldi', 'anziani', 'minori'];
const centreCount = 40;
const vocabularySize = 6000;

/** @param {() => number} next */
function inventedWords(next) {
  const words = new Set(real);
  while (words.size < vocabularySize) {
    const length = 2 + Math.floor(next() * 4);
    words.add(Array.from({length}, () => syllables[Math.floor(next() * syllables.length)]).join(''));
  }
  return [...words];
}

const schedule = {
  freq: 'WEEKLY',
  interval: 1,
  byday: 'MO,TU,WE,TH,FR',
  wkst: 'MO',
  opens_at: '09:00',
  closes_at: '17:00',
};

/**
 * A page of HSDS with so many services at forty centres: all invented, all of them different, few words often
 * and many seldom as in any language, the same ones in every run.
 * @param {number} count
 */
export function inventedServices(count) {
  const next = chance();
  const vocabulary = inventedWords(next);
  const text = (/** @type {number} */ length) => {
    const words = Array.from({length}, () => vocabulary[Math.floor(next() ** 3 * vocabularySize)]);
    return words.join(' ').replace(/^./, (first) => first.toUpperCase());
  };
  const locations = Array.from({length: centreCount}, (_, number) => ({
    id: `c${number}`,
    name: `Centro di esempio ${number + 1}`,
    location_type: 'physical',
    latitude: 45.4 + number / 400,
    longitude: 9.1 + number / 400,
    addresses: [{id: `a${number}`, address_1: `Via Esempio ${number + 1}`, city: 'Milano', country: 'IT'}],
  }));
  const service = (/** @type {number} */ number) => {
    const need = needs[number % needs.length];
    const given = number % 3 === 0 ? [0, 7] : [0];
    return {
      id: `s${number}`,
      name: text(4),
      description: `${text(14)}. ${text(12)}.`,
      status: 'active',
      eligibility_description: text(6),
      application_process: text(8),
      assured_date: '2026-11-01',
      organization: {id: `o${number % 9}`, name: `Ente di esempio ${(number % 9) + 1}`},
      cost_options: number % 2 === 0 ? [{id: `e${number}`, currency: 'EUR', amount: 0}] : [],
      phones: [{id: `p${number}`, number: `02 0000 ${String(number).padStart(4, '0')}`}],
      languages: [{id: `l${number}`, name: 'italiano', code: 'it'}],
      attributes: [
        {
          id: `n${number}`,
          link_type: 'category',
          taxonomy_term: {id: need, code: need, name: need, taxonomy: 'C.A.S.A. needs'},
        },
      ],
      service_at_locations: given.map((step) => ({
        id: `s${number}-${step}`,
        location: locations[(number + step) % centreCount],
        schedules: [{id: `h${number}-${step}`, ...schedule}],
      })),
    };
  };
  return {total_items: count, contents: Array.from({length: count}, (_, number) => service(number))};
}
