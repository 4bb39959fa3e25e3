import {expect} from '@open-wc/testing';
import examples from 'libphonenumber-js/examples.mobile.json';
import {
  getCountries,
  getExampleNumber,
  parsePhoneNumberFromString,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import {phonesIn} from '../../../../src/data/hsds/phone/phone.js';
import {countryOf} from '../../../../src/domain/country/country.js';
import {phonesOf} from '../../../../src/domain/directory/contact-details.js';

/** Fixed lines, which the oracle has no examples of. */
const fixed =
  '+390255512345 +39055276812 +390332123457 +442079460018 +441614960018 +33142685300 +493012345679 +498912345678 ' +
  '+12025550134 +34912345678 +41442345678 +4315880012 +31201234568 +3225123456 +351212345678 +302101234568 ' +
  '+48221234568 +40212345678 +46812345678 +4722123456 +4533123456 +358912345678 +420212345678 +74951234568 ' +
  '+380441234568 +861012345678 +911123456789 +551123456789 +541123456789 +525512345678 +81312345678 +61212345678 ' +
  '+27112345678 +20212345678 +212522123456 +21671123456 +902121234568 +97221234568 +221338123456 +5111234568 ' +
  '+94112345678 +3780549886377 +35921234567 +381112345678';

const wide = (text: string) =>
  text.replace(/[+\d()-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const arabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const afterCode = (number: PhoneNumber) => number.formatInternational().replace(/^\S+ /, '');
const code = (number: PhoneNumber) => number.countryCallingCode;

/** Ways of writing a number with its country. */
const abroad: Readonly<Record<string, (number: PhoneNumber) => string>> = {
  'with blanks': (number) => number.formatInternational(),
  'run together': (number) => number.number,
  'with hyphens': (number) => number.formatInternational().replaceAll(' ', '-'),
  'with points': (number) => number.formatInternational().replace(/[ -]/g, '.'),
  'with no-break blanks': (number) => number.formatInternational().replaceAll(' ', '\u00a0'),
  'with 00': (number) => `00${number.number.slice(1)}`,
  'with 00 apart': (number) => number.formatInternational().replace('+', '00 '),
  'with (0)': (number) => `+${code(number)} (0)${afterCode(number)}`,
  'with 00 and (0)': (number) => `00${code(number)} (0) ${afterCode(number)}`,
  'with the code in brackets': (number) => `(+${code(number)}) ${number.nationalNumber}`,
  'between bidi marks': (number) => `\u202a${number.formatInternational()}\u202c`,
  'in full width': (number) => wide(number.formatInternational()),
  'in Arabic-Indic digits': (number) => arabic(number.formatInternational()),
  'with a label': (number) => `Tel.: ${number.formatInternational()}`,
  'with hours': (number) => `cell. ${number.formatInternational()} (lun-ven 9-17)`,
  'with an extension': (number) => `${number.formatInternational()} int. 12`,
  twice: (number) => `${number.formatInternational()} / ${number.formatInternational()}`,
  'from a spreadsheet': (number) => `${number.number}.0`,
};

/** Ways of writing it at home. */
const atHome: Readonly<Record<string, (number: PhoneNumber) => string>> = {
  'as at home': (number) => number.formatNational(),
  'as at home, run together': (number) => number.formatNational().replace(/\D/g, ''),
  'as at home, with points': (number) => number.formatNational().replace(/[ ()-]+/g, '.'),
  'as at home, with a slash': (number) => number.formatNational().replace(' ', '/'),
  'as at home, with hyphens': (number) =>
    number
      .formatNational()
      .replace(/[ ()-]+/g, '-')
      .replace(/^-/, ''),
  'as at home, with an extension': (number) => `${number.formatNational()} ext. 12`,
};

const numbers = [
  ...getCountries().flatMap((country) => getExampleNumber(country, examples) ?? []),
  ...fixed.split(' ').flatMap((number) => parsePhoneNumberFromString(number) ?? []),
];

function dialled(text: string, country: string | undefined): readonly string[] {
  const {phones} = phonesIn({
    id: undefined,
    number: text,
    extension: undefined,
    type: undefined,
    description: undefined,
    languages: [],
  });
  const known = country === undefined ? undefined : countryOf(country);
  return phonesOf({phones, contacts: []}, known).flatMap(({dial}) => dial ?? []);
}

describe('the numbers of the world', () => {
  const tried = {links: 0, missed: 0};

  for (const [way, write] of [...Object.entries(abroad), ...Object.entries(atHome)]) {
    it(`are dialled right or not at all ${way}`, () => {
      const wrong: string[] = [];
      for (const number of numbers) {
        const text = write(number);
        for (const country of way in atHome ? [number.country, undefined] : [undefined]) {
          const found = dialled(text, country);
          tried[found.length === 0 ? 'missed' : 'links'] += 1;
          const isRight = (dial: string) =>
            dial === number.number ||
            // Where the country is not known, or the number has no sure form abroad, it is dialled as at home.
            (!dial.startsWith('+') &&
              parsePhoneNumberFromString(dial, number.country)?.number === number.number);
          if (!found.every(isRight)) wrong.push(`${text}: ${found.join()}`);
        }
      }
      expect(wrong).to.deep.equal([]);
    });
  }

  it('are mostly dialled, of thousands of ways of writing them', () => {
    const all = tried.links + tried.missed;
    expect(all).to.be.above(5_000);
    expect(tried.links / all).to.be.above(0.95);
  });

  it('get their country where it is known', () => {
    const found = numbers.flatMap((number) => dialled(number.formatNational(), number.country));
    const whole = found.filter((dial) => dial.startsWith('+'));
    expect(whole.length / found.length).to.be.above(0.95);
  });
});
