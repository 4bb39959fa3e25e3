import {expect} from '@open-wc/testing';
import {countryNamed, countryOf} from '../../../src/domain/country/country.js';
import {countries} from '../../../src/domain/country/countries.js';
import {isTimeZone} from '../../../src/domain/hours/zone.js';

const codes = countries
  .trim()
  .split('\n')
  .map((line) => line.trim().slice(0, 2));

describe('countryOf', () => {
  it('gives zones that browsers know', () => {
    const zones = codes.flatMap((code) => countryOf(code)?.timeZone ?? []);
    expect(zones.filter((zone) => !isTimeZone(zone))).to.eql([]);
  });

  for (const [code, callingCode, timeZone, has112] of [
    ['IT', '39', 'Europe/Rome', true],
    ['GB', '44', 'Europe/London', true],
    ['DE', '49', 'Europe/Berlin', true],
    ['US', '1', undefined, false],
    ['ES', '34', undefined, true],
    ['IN', '91', 'Asia/Kolkata', false],
  ] as const)
    it(`knows ${code}`, () => {
      expect(countryOf(code)).to.eql({code, callingCode, timeZone, has112});
    });

  it('takes no other word for a code', () => {
    for (const word of ['', 'ZZ', '__proto__', 'I']) expect(countryOf(word), word).to.equal(undefined);
  });
});

describe('countryNamed', () => {
  for (const [words, code] of [
    ['it', 'IT'],
    [' Italia ', 'IT'],
    ['Italy', 'IT'],
    ['Italie', 'IT'],
    ['UK', 'GB'],
    ['U.K.', 'GB'],
    ['England', 'GB'],
    ['United Kingdom', 'GB'],
    ['Regno Unito', 'GB'],
    ['U.S.A.', 'US'],
    ['United States', 'US'],
    ['España', 'ES'],
    ['Svizzera', 'CH'],
    ['Lombardia', undefined],
    ['', undefined],
    ['-', undefined],
  ] as const)
    it(`reads “${words}” as ${code ?? 'no country'}`, () => {
      expect(countryNamed(words)?.code).to.equal(code);
    });
});
