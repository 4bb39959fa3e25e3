import {countries} from './countries.js';

/** What is the same everywhere in a country. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ITU E.164, without `+`. */
  readonly callingCode: string;
  /** The IANA zone of its clocks; `undefined` where it has several. */
  readonly timeZone: string | undefined;
  /** Whether the European emergency number answers there. */
  readonly has112: boolean;
}

const languages = ['en', 'it', 'fr', 'es', 'de'];
/** What people write for a country that is neither its code nor its name in one of those languages. */
const otherNames = new Map([
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['inghilterra', 'GB'],
  ['usa', 'US'],
  ['united states of america', 'US'],
  ['gbr', 'GB'],
  ['ita', 'IT'],
  ['fra', 'FR'],
  ['deu', 'DE'],
  ['esp', 'ES'],
  ['che', 'CH'],
  ['can', 'CA'],
  ['aus', 'AU'],
  ['irl', 'IE'],
]);

const mostRead = 200;
const read = new Map<string, Country | undefined>();

let byCode: ReadonlyMap<string, Country> | undefined;
let byName: ReadonlyMap<string, Country> | undefined;

/** The country of an ISO 3166-1 alpha-2 code in any case; `undefined` for a code that is none. */
export function countryOf(code: string): Country | undefined {
  byCode ??= new Map(
    countries
      .trim()
      .split('\n')
      .map((line) => {
        const [its = '', callingCode = '', zone, has112] = line.trim().split(' ');
        const timeZone = zone === '-' ? undefined : zone;
        return [its, {code: its, callingCode, timeZone, has112: has112 !== undefined}];
      }),
  );
  return byCode.get(code.toUpperCase());
}

/**
 * The country that an address names, as publishers write it: a code, or a name in a language of Europe.
 * `undefined` for what is neither, which is no reason to think it Italy.
 */
export function countryNamed(words: string): Country | undefined {
  const known = read.get(words);
  if (known !== undefined || read.has(words)) return known;
  const name = folded(words);
  const country = countryOf(name) ?? countryOf(otherNames.get(name) ?? '') ?? names().get(name);
  // A directory writes the same few ten thousand times; what is remembered must not grow without end, whatever it holds.
  if (read.size >= mostRead) read.clear();
  read.set(words, country);
  return country;
}

/** Names come with the browser, and few feeds write any: they are asked for when one does. */
function names(): ReadonlyMap<string, Country> {
  countryOf('IT');
  byName ??= new Map(
    languages.flatMap((language) => {
      const inLanguage = new Intl.DisplayNames([language], {type: 'region'});
      return [...(byCode ?? [])].map(([code, its]) => [folded(inLanguage.of(code) ?? code), its] as const);
    }),
  );
  return byName;
}

function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[.\s]+/g, (run) => (run.includes('.') ? '' : ' '))
    .trim()
    .toLowerCase();
}
