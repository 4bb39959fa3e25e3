import {expect} from '@open-wc/testing';
import {countries} from '../../../src/domain/country/countries.js';
import {countryCode, mostlyIn} from '../../../src/domain/country/named.js';
import {countryOfZone, countryServed} from '../../../src/domain/country/served.js';
import {nationalNumber} from '../../../src/domain/helplines/national.js';

describe('the country that an address names', () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    IT: 'IT',
    it: 'IT',
    Italia: 'IT',
    ITALY: 'IT',
    ITA: 'IT',
    US: 'US',
    'U.S.A.': 'US',
    'United States': 'US',
    'Stati Uniti': 'US',
    GB: 'GB',
    UK: 'GB',
    'United Kingdom': 'GB',
    England: 'GB',
    France: 'FR',
    Francia: 'FR',
    Schweiz: 'CH',
    'Repubblica di Atlantide': 'ZZ',
    XX: 'ZZ',
    '': undefined,
    ' ': undefined,
  };
  for (const [words, code] of Object.entries(cases))
    it(`is ${code ?? 'none'} in "${words}"`, () => {
      expect(countryCode(words)).to.equal(code);
    });
});

describe('the country of a directory', () => {
  const cases = [
    {codes: [], is: undefined},
    {codes: [undefined, undefined], is: undefined},
    {codes: ['IT', undefined], is: 'IT'},
    {codes: ['IT', 'IT', 'CH'], is: 'IT'},
    {codes: ['US', 'US', 'IT'], is: 'US'},
    {codes: ['IT', 'FR'], is: 'ZZ'},
  ];
  for (const {codes, is} of cases)
    it(`is ${is ?? 'unknown'} of ${codes.map((code) => code ?? '-').join()}`, () => {
      expect(mostlyIn(codes)).to.equal(is);
    });
});

describe('numbers to call', () => {
  const zones = ['Europe/Rome', 'Europe/London', 'America/New_York', 'Europe/Paris', 'UTC'];
  /** By the zones above: `I` both of Italy, `1` 112 alone, `-` none. */
  const numbers: readonly (readonly [code: string | undefined, byZone: string])[] = [
    [undefined, 'I1-1-'],
    ['IT', 'IIIII'],
    ['GB', '11111'],
    ['FR', '11111'],
    ['CH', '11111'],
    ['SM', '11111'],
    ['UA', '11111'],
    ['US', '-----'],
    ['CA', '-----'],
    ['BR', '-----'],
    ['JP', '-----'],
    ['RU', '-----'],
    ['ZZ', '-----'],
  ];
  for (const [code, byZone] of numbers)
    for (const [at, zone] of zones.entries())
      it(`of ${code ?? 'no country'} by the clocks of ${zone} are ${byZone[at] ?? ''}`, () => {
        const country = countryServed(code, zone);
        const emergency = nationalNumber('emergency', country);
        const violence = nationalNumber('violence', country);
        const is = violence === '1522' && emergency === '112' ? 'I' : (emergency ?? '-').slice(0, 1);
        expect(is).to.equal(byZone[at]);
        if (is !== 'I')
          for (const danger of ['violence', 'trafficking', 'missing-child', 'children', 'self-harm'] as const)
            expect(nationalNumber(danger, country), danger).to.equal(undefined);
      });

  const ofZones: Readonly<Record<string, string | undefined>> = {
    'Europe/Rome': 'IT',
    'Europe/Vatican': 'VA',
    'Europe/San_Marino': 'SM',
    'Europe/Zurich': 'CH',
    'Europe/Madrid': 'ES',
    'Atlantic/Canary': 'ES',
    'Europe/Lisbon': 'PT',
    'Europe/Kyiv': 'UA',
    'Europe/Kiev': 'UA',
    'Asia/Tokyo': undefined,
    'America/New_York': undefined,
    'US/Eastern': undefined,
    'Australia/Sydney': undefined,
    CET: undefined,
    UTC: undefined,
    '': undefined,
  };
  for (const [zone, code] of Object.entries(ofZones))
    it(`are those of ${code ?? 'no known country'} by the clocks of "${zone}"`, () => {
      expect(countryOfZone(zone)?.code).to.equal(code);
    });

  it('are those of the table of countries, each by the clocks of its zone', () => {
    for (const line of countries.trim().split('\n')) {
      const [code = '', , zone = '', has112] = line.trim().split(' ');
      expect(countryServed(code, 'Europe/Rome'), code).to.deep.equal({code, has112: has112 !== undefined});
      if (zone !== '-')
        expect(countryOfZone(zone)?.code, zone).to.equal(has112 === undefined ? undefined : code);
    }
  });
});
