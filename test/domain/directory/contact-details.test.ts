import {expect} from '@open-wc/testing';
import {countryOfAddresses, phonesOf} from '../../../src/domain/directory/contact-details.js';
import {countryOf} from '../../../src/domain/country/country.js';
import {aPhone, words} from '../../support/directories.js';

const language = (code: string) => ({code, name: undefined, note: undefined});
const phones = (...overs: Parameters<typeof aPhone>[0][]) =>
  phonesOf({phones: overs.map((over) => aPhone(over)), contacts: []}, undefined);

describe('phonesOf', () => {
  it('is one row for each extension of a number', () => {
    const rows = phones({extension: '1'}, {extension: '2'}, {extension: undefined}, {extension: '1'});
    expect(rows.map(({extension}) => extension)).to.deep.equal(['1', '2', undefined]);
  });

  it('joins the words and languages of equal ones', () => {
    const [only, ...others] = phones(
      {description: words('Iscrizioni'), languages: [language('it')]},
      {description: words('Pagamenti'), languages: [language('it'), language('ar')]},
      {description: words('Iscrizioni')},
    );
    expect(others).to.deep.equal([]);
    expect(only?.description?.value).to.equal('Iscrizioni · Pagamenti');
    expect(only?.languages.map(({code}) => code)).to.deep.equal(['it', 'ar']);
  });

  it('keeps a fax and a call of one number apart, not two calls', () => {
    const rows = phones({type: 'fax'}, {type: 'voice'}, {type: undefined}, {type: 'cell'});
    expect(rows.map(({type}) => type)).to.deep.equal(['fax', 'voice']);
  });

  it('has an end', () => {
    const many = Array.from({length: 500}, (_, at) => ({dial: `02${String(at + 1_000_000)}`}));
    expect(phones(...many)).to.have.length(100);
  });

  const rows: readonly (readonly [country: string | undefined, dial: string, to: string | undefined])[] = [
    ['IT', '0200000001', '+390200000001'],
    ['IT', '3330000001', '+393330000001'],
    ['IT', '800000001', '800000001'],
    ['IT', '199123457', '199123457'],
    ['IT', '112', '112'],
    ['IT', '1522', '1522'],
    ['IT', '116117', '116117'],
    ['IT', '020202', '020202'],
    ['IT', '5551234', undefined],
    ['IT', '255551234', undefined],
    ['IT', '+442079460018', '+442079460018'],
    ['VA', '0669812345', '+390669812345'],
    ['SM', '0549886377', '+3780549886377'],
    [undefined, '0200000001', '0200000001'],
    ['GB', '02079460018', '+442079460018'],
    ['GB', '7400123456', '+447400123456'],
    ['GB', '999', '999'],
    ['GB', '116123', '116123'],
    ['GB', '08001111', '08001111'],
    ['US', '2025550134', '+12025550134'],
    ['US', '12025550134', '+12025550134'],
    ['US', '5550134', '5550134'],
    ['US', '988', '988'],
    ['FR', '0142685300', '+33142685300'],
    ['FR', '3919', '3919'],
    ['DE', '03012345679', '+493012345679'],
    ['DE', '12345679', '12345679'],
    ['ES', '912345679', '+34912345679'],
    ['ES', '016', '016'],
    ['CH', '0442345678', '+41442345678'],
    ['RU', '84951234568', '+74951234568'],
    ['HU', '06201234567', '+36201234567'],
    ['DK', '33123456', '+4533123456'],
    ['BR', '11912345678', '+5511912345678'],
    ['IN', '9876543219', '+919876543219'],
  ];
  for (const [code, dial, to] of rows) {
    it(`dials ${dial} of ${code ?? 'nowhere known'} as ${to ?? 'nothing'}`, () => {
      const [phone] = phonesOf(
        {phones: [aPhone({dial, number: dial})], contacts: []},
        code === undefined ? undefined : countryOf(code),
      );
      expect(phone?.dial).to.equal(to);
    });
  }

  it('dials the line of a German desk too', () => {
    const [phone] = phonesOf(
      {phones: [aPhone({number: '030 1234568-89', dial: '0301234568'})], contacts: []},
      countryOf('DE'),
    );
    expect(phone?.dial).to.equal('+49301234568' + '89');
  });
});

describe('countryOfAddresses', () => {
  const of = (...countries: (string | undefined)[]) =>
    countryOfAddresses(countries.map((country) => ({country})))?.code;

  it('is the one that they name, in any words', () => {
    expect(of('IT')).to.equal('IT');
    expect(of('Italia', 'it', undefined)).to.equal('IT');
    expect(of('UK')).to.equal('GB');
  });

  it('is not known where they name several, none, or what is no country', () => {
    expect(of('IT', 'FR')).to.equal(undefined);
    expect(of(undefined)).to.equal(undefined);
    expect(of()).to.equal(undefined);
    expect(of('IT', 'Lombardia')).to.equal(undefined);
  });

  it('is that of the organisation where no address names one', () => {
    expect(countryOfAddresses([{country: undefined}], 'FR')?.code).to.equal('FR');
    expect(countryOfAddresses([{country: 'IT'}], 'FR')?.code).to.equal('IT');
  });
});
