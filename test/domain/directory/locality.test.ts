import {expect} from '@open-wc/testing';
import {localityOf, directoryLocality} from '../../../src/domain/directory/locality.js';
import {clockOf} from '../../../src/domain/hours/place-clock.js';
import {aSchedule} from '../../support/directories.js';
import {aLocationRecord, aPlaceRecord, aServiceRecord} from '../../support/records.js';

const now = new Date('2026-11-24T10:00:00Z');
const page = {timeZone: undefined, patronDay: undefined};
const zoned = (...zones: readonly (string | number)[]) => ({
  schedules: zones.map((timeZone) => aSchedule('MO', {timeZone})),
  exceptions: [],
});
const clock = (
  address: Parameters<typeof localityOf>[0],
  hours?: Parameters<typeof clockOf>[0],
  over: Partial<typeof clockOf extends (...all: infer All) => unknown ? All[2] : never> = {},
) => {
  const {timeZone, calendar} = clockOf(hours, localityOf(address), {...page, ...over}, now);
  return `${timeZone ?? 'nobody’s clock'}, ${calendar ?? 'no holidays'}`;
};

describe('the clock of a country', () => {
  const cases: readonly (readonly [country: string | undefined, is: string])[] = [
    [undefined, 'Europe/Rome, IT'],
    ['IT', 'Europe/Rome, IT'],
    ['it', 'Europe/Rome, IT'],
    ['Italia', 'Europe/Rome, IT'],
    ['Italy', 'Europe/Rome, IT'],
    ['Italie', 'Europe/Rome, IT'],
    ['GB', 'Europe/London, no holidays'],
    ['UK', 'Europe/London, no holidays'],
    ['United Kingdom', 'Europe/London, no holidays'],
    ['Scotland', 'Europe/London, no holidays'],
    ['IE', 'Europe/Dublin, no holidays'],
    ['FR', 'Europe/Paris, no holidays'],
    ['France', 'Europe/Paris, no holidays'],
    ['DE', 'Europe/Berlin, no holidays'],
    ['Deutschland', 'Europe/Berlin, no holidays'],
    ['CH', 'Europe/Zurich, no holidays'],
    ['Svizzera', 'Europe/Zurich, no holidays'],
    ['AT', 'Europe/Vienna, no holidays'],
    ['GR', 'Europe/Athens, no holidays'],
    ['RO', 'Europe/Bucharest, no holidays'],
    ['PL', 'Europe/Warsaw, no holidays'],
    ['SM', 'Europe/San_Marino, no holidays'],
    ['TN', 'Africa/Tunis, no holidays'],
    ['EG', 'Africa/Cairo, no holidays'],
    ['IN', 'Asia/Kolkata, no holidays'],
    ['JP', 'Asia/Tokyo, no holidays'],
    ['US', 'nobody’s clock, no holidays'],
    ['USA', 'nobody’s clock, no holidays'],
    ['United States', 'nobody’s clock, no holidays'],
    ['ES', 'nobody’s clock, no holidays'],
    ['PT', 'nobody’s clock, no holidays'],
    ['CA', 'nobody’s clock, no holidays'],
    ['AU', 'nobody’s clock, no holidays'],
    ['BR', 'nobody’s clock, no holidays'],
    ['RU', 'nobody’s clock, no holidays'],
    ['Freedonia', 'nobody’s clock, no holidays'],
    ['constructor', 'nobody’s clock, no holidays'],
  ];
  for (const [country, is] of cases)
    it(`of ${String(country)} is ${is}`, () => {
      expect(clock({country})).to.equal(is);
    });
});

describe('the clock of hours', () => {
  it('is the zone published with them before that of the country', () => {
    expect(clock({country: 'US'}, zoned('America/Chicago'))).to.equal('America/Chicago, no holidays');
    expect(clock({country: 'ES'}, zoned('Atlantic/Canary', 'Atlantic/Canary'))).to.equal(
      'Atlantic/Canary, no holidays',
    );
    expect(clock({}, zoned('Europe/London'))).to.equal('Europe/London, no holidays');
  });

  it('is nobody’s where two zones are published with them', () => {
    expect(clock({country: 'IT'}, zoned('Europe/Rome', 'Europe/London'))).to.equal('nobody’s clock, IT');
  });

  it('is that which the page names before any other', () => {
    const timeZone = 'America/New_York';
    expect(clock({country: 'US'}, zoned('America/Chicago'), {timeZone})).to.equal(`${timeZone}, no holidays`);
    expect(clock({country: 'IT'}, undefined, {timeZone})).to.equal(`${timeZone}, IT`);
    expect(clock({}, undefined, {timeZone})).to.equal(`${timeZone}, no holidays`);
  });

  it('is not doubted for an offset that the zone has in winter or in summer', () => {
    for (const offset of [1, 2]) expect(clock({country: 'IT'}, zoned(offset))).to.equal('Europe/Rome, IT');
    for (const offset of [0, 1]) expect(clock({country: 'GB'}, zoned(offset))).to.match(/^Europe\/London/);
    expect(clock({country: 'IN'}, zoned(5.5))).to.match(/^Asia\/Kolkata/);
  });

  it('is in doubt for an offset that the zone never has', () => {
    for (const offset of [0, 3, -5]) expect(clock({country: 'IT'}, zoned(offset))).to.match(/^nobody/);
  });
});

describe('the patron’s day of a place', () => {
  const cases = [
    {city: 'Milano', is: 'IT-Milano'},
    {city: 'MILANO', is: 'IT-Milano'},
    {city: ' Milano ', is: 'IT-Milano'},
    {city: 'Milan', is: 'IT-Milano'},
    {city: 'Mailand', is: 'IT-Milano'},
    {city: 'Milano (MI)', is: 'IT-Milano'},
    {city: 'Milano MI', is: 'IT-Milano'},
    {city: 'Comune di Milano', is: 'IT-Milano'},
    {city: undefined, postalCode: '20121', is: 'IT-Milano'},
    {city: 'Quarto Oggiaro', postalCode: '20157', is: 'IT-Milano'},
    {city: undefined, postalCode: 'I-20147', is: 'IT-Milano'},
    {city: undefined, country: undefined, postalCode: '20147', is: 'IT-Milano'},
    {city: 'Milano Marittima', is: 'IT'},
    {city: 'Milanesi', is: 'IT'},
    {city: 'San Donato Milanese', postalCode: '20097', is: 'IT'},
    {city: 'Sesto San Giovanni', postalCode: '20099', is: 'IT'},
    {city: 'Cologno Monzese', postalCode: '20093', is: 'IT'},
    {city: 'Torino', postalCode: '10121', is: 'IT'},
    {city: 'Roma', postalCode: '00185', is: 'IT'},
    {city: undefined, is: 'IT'},
    {city: 'Milan', country: 'US', postalCode: '44846', is: undefined},
    {city: 'Ajaccio', country: 'FR', postalCode: '20100', is: undefined},
    {city: 'Milano', patronDay: 'none', is: 'IT'},
    {city: 'Milano', patronDay: '06-24', is: 'IT-06-24'},
    {city: 'Torino', patronDay: '06-24', is: 'IT-06-24'},
    {city: 'Roma', patronDay: '06-29', is: 'IT-06-29'},
    {city: 'Napoli', patronDay: '09-19', is: 'IT-09-19'},
    {city: 'Bologna', patronDay: '10-04', is: 'IT-10-04'},
    {city: 'Genova', patronDay: 'none', is: 'IT'},
    {city: 'London', country: 'GB', patronDay: '06-24', is: undefined},
  ];
  for (const {city, postalCode, patronDay, is, ...rest} of cases)
    it(`is of ${String(is)} for ${JSON.stringify({city, postalCode, patronDay, ...rest})}`, () => {
      const country = 'country' in rest ? rest.country : 'IT';
      const {calendar} = clockOf(
        undefined,
        localityOf({city, postalCode, country}),
        {...page, patronDay},
        now,
      );
      expect(calendar).to.equal(is);
    });
});

describe('directoryLocality', () => {
  const at = (country: string | undefined) => {
    const [address] = aLocationRecord().addresses;
    if (address === undefined) throw new Error('no address');
    return aServiceRecord({places: [aPlaceRecord(aLocationRecord({addresses: [{...address, country}]}))]});
  };
  const cases = [
    {countries: [], is: undefined},
    {countries: [undefined], is: undefined},
    {countries: ['GB', undefined, 'UK'], is: 'GB'},
    {countries: ['FR', 'IT'], is: 'IT'},
    {countries: ['FR', 'GB'], is: 'ZZ'},
  ];
  for (const {countries, is} of cases)
    it(`is ${String(is)} where addresses say ${JSON.stringify(countries)}`, () => {
      expect(directoryLocality(countries.map(at)).country).to.equal(is);
    });
});
