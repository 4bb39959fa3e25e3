import {expect} from '@open-wc/testing';
import {directoryFrom, cardOf, centreCardOf, servicesOf} from '../support/cases.js';
import {atTime} from '../support/clock.js';
import type {JsonObject} from '../support/feeds.js';

const isOpen = /Aperto ora|Sempre aperto/;

/** The first service of a case with other fields. */
async function service(name: string, over: JsonObject = {}, at = 0): Promise<JsonObject> {
  const found = (await servicesOf(name))[at];
  if (found === undefined) throw new Error(`${name} has no service ${String(at)}`);
  return {...found, ...over};
}

async function withWords(over: JsonObject): Promise<JsonObject> {
  const its = await service('r02-words-of-hours-hidden');
  const [schedule] = its['schedules'] as JsonObject[];
  return {...its, schedules: [{...schedule, description: null, notes: null, ...over}]};
}

describe('r02: words beside hours', () => {
  atTime('2026-11-24T10:00:00Z');

  it('are all on the card, once each, and no plain “open” beside them', async () => {
    const text = await cardOf(await service('r02-words-of-hours-hidden'));
    expect(text).to.not.match(isOpen);
    expect(text.split('Solo su appuntamento, telefonare allo 02 0000 0001')).to.have.length(2);
    expect(text.split('Chiuso ad agosto')).to.have.length(2);
    expect(text).to.include('9:00–12:00');
  });

  const cases = [
    {words: 'Solo su appuntamento, telefonare allo 02 0000 0001', says: /Dove e quando Solo su appuntamento/},
    {words: 'CHIUSO PER LAVORI fino a nuovo avviso', says: /Orari da confermare/},
    {words: 'Solo donne. Chiuso il primo martedì del mese.', says: /Orari da confermare/},
    {words: 'Aperto anche in agosto', says: isOpen},
  ];
  for (const field of ['description', 'notes'])
    for (const {words, says} of cases)
      it(`say ${String(says)} for ‘${words}’ in ${field}`, async () => {
        const text = await cardOf(await withWords({[field]: words}));
        expect(text).to.match(says);
        expect(text).to.include(words);
        if (says !== isOpen) expect(text).to.not.match(isOpen);
      });

  it('are said of a place too', async () => {
    const {schedules = []} = await withWords({description: 'CHIUSO PER LAVORI', notes: 'Mattina'});
    const location = {id: 'L', location_type: 'physical', name: 'Centro Prova', schedules};
    const text = await centreCardOf({
      ...(await service('r02-words-of-hours-hidden', {schedules: []})),
      service_at_locations: [{id: 'x', location}],
    });
    expect(text).to.match(/Orari da confermare[^]*CHIUSO PER LAVORI[^]*Mattina/);
  });

  it('are said once where a publisher repeats them on each schedule', async () => {
    const its = await withWords({notes: 'Ingresso dal cortile.'});
    const [schedule] = its['schedules'] as JsonObject[];
    const other = {
      ...schedule,
      id: '2',
      opens_at: '14:00',
      closes_at: '17:00',
      notes: 'ingresso dal cortile',
    };
    const text = await cardOf({...its, schedules: [schedule, other] as JsonObject[]});
    expect(text.match(/ingresso dal cortile/gi)).to.have.length(1);
  });

  it('of a time that is over are not said', async () => {
    const text = await cardOf(await withWords({notes: 'CHIUSO PER LAVORI', valid_to: '2026-01-31'}));
    expect(text).to.not.include('CHIUSO');
  });
});

describe('r08: a status in other words', () => {
  atTime('2026-11-28T10:00:00Z');

  const cases: readonly (readonly [says: string, ...statuses: (string | boolean | number)[]])[] = [
    [
      'Questo servizio non c’è più',
      'permanently closed',
      'cancelled',
      'ended',
      'cessato',
      'PERMANENTLY_CLOSED',
    ],
    ['Chiuso per un periodo', 'closed', 'chiuso', 'suspended', 'sospeso', 'Temporarily_closed', 'fermé'],
    ['Orari da confermare', false, true, 0, 1, 'Verified', 'pending', 'attivo', 'open'],
  ];
  for (const [says, ...statuses] of cases)
    for (const status of statuses)
      it(`says ‘${says}’ for ${JSON.stringify(status)}`, async () => {
        const text = await cardOf(await service('r08-closed-status-is-open', {status}));
        expect(text).to.include(says);
        expect(text).to.not.match(isOpen);
      });

  for (const status of ['archived', 'deleted', 'draft', 'unpublished', 'INACTIVE ', 'bozza'])
    it(`does not show what is ${status}`, async () => {
      expect(directoryFrom(await service('r08-closed-status-is-open', {status})).services).to.deep.equal([]);
    });

  for (const status of ['active', 'Active', null])
    it(`is open when its status is ${String(status)}`, async () => {
      expect(await cardOf(await service('r08-closed-status-is-open', {status}))).to.match(isOpen);
    });
});

describe('r14: the day of Milan’s patron', () => {
  const name = 'r14-milan-s-patron-everywhere';
  const addressed = async (city: string, postal_code: string) => {
    const {schedules = [], ...rest} = await service(name);
    const addresses = [{address_1: 'Via Esempio 1', city, postal_code, country: 'IT'}];
    const location = {id: 'L', location_type: 'physical', name: 'Sede', addresses};
    return {...rest, service_at_locations: [{id: 'x', location, schedules}]} as JsonObject;
  };

  describe('on 7 December', () => {
    atTime('2026-12-07T10:00:00Z');

    it('is a day as others where no town is given, and in Turin', async () => {
      expect(await cardOf(await service(name, {assured_date: '2026-12-01'}))).to.match(isOpen);
      expect(await cardOf(await addressed('Torino', '10121'))).to.match(isOpen);
    });

    it('is a holiday in Milan, by its name or its postal codes', async () => {
      for (const [city, code] of [
        ['Milano', ''],
        ['MILANO (MI)', ''],
        ['Milan', ''],
        ['', '20147'],
      ] as const)
        expect(await cardOf(await addressed(city, code))).to.match(/Oggi è festa[^]*Sant’Ambrogio/);
    });

    it('is a day as others in Milan where the author says so', async () => {
      expect(await cardOf(await addressed('Milano', '20147'), {patronDay: 'none'})).to.match(isOpen);
    });
  });

  describe('on 24 June', () => {
    atTime('2027-06-24T10:00:00Z');

    it('is the patron’s day where the author says so', async () => {
      const its = await service(name, {assured_date: '2027-06-01'});
      expect(await cardOf(its, {patronDay: '06-24'})).to.match(/Oggi è festa[^]*Festa del patrono/);
      expect(await cardOf(its)).to.match(isOpen);
    });
  });
});

describe('r15: hours in another country', () => {
  const name = 'r15-british-feed-by-milan-s-clock';
  const inCountry = async (country: string | null) => {
    const its = await service(name, {assured_date: '2026-11-20'});
    return JSON.parse(JSON.stringify(its).replace('"GB"', JSON.stringify(country))) as JsonObject;
  };

  describe('at 8:30 in London', () => {
    atTime('2026-11-24T08:30:00Z');

    it('are by the clock of its country', async () => {
      expect(await cardOf(await inCountry('GB'))).to.match(
        /Chiuso ora\. Apre oggi alle 9:00 \(ora di London\)/,
      );
    });

    it('are by that which the author names', async () => {
      expect(await cardOf(await inCountry('GB'), {timeZone: 'Europe/Rome'})).to.match(/Aperto ora/);
    });

    it('tell no state where the country has several clocks, and still the week', async () => {
      const its = await inCountry('US');
      const text = await cardOf(its);
      expect(text).to.match(/Orari da confermare[^]*9:00–17:00/);
      expect(text).to.not.match(/oggi|Aperto|Chiuso ora/);
      expect(directoryFrom(its).problems.map(({id, code}) => [id, code])).to.deep.equal([
        [its['id'], 'zone-missing'],
      ]);
    });

    it('are by Italy’s where no country is given', async () => {
      expect(await cardOf(await inCountry(null))).to.match(/Aperto ora/);
    });
  });

  describe('on 25 April', () => {
    atTime('2027-04-26T10:00:00Z');

    it('know no holiday of ours', async () => {
      expect(await cardOf(await inCountry('GB'))).to.not.match(/festa|Liberazione/i);
    });
  });
});

describe('f08: a closing time of another day', () => {
  const name = 'f08-closes-days-later';

  describe('on a Wednesday', () => {
    atTime('2026-11-25T10:00:00Z');
    it('names the day', async () => {
      expect(await cardOf(await service(name))).to.match(/Aperto ora\. Chiude sabato alle 0:00/);
    });
  });

  describe('on a Friday night', () => {
    atTime('2026-11-27T21:00:00Z');
    it('names the day of a place that stays open over the weekend', async () => {
      expect(await cardOf(await service(name, {}, 1))).to.match(/Aperto ora\. Chiude lunedì alle 8:00/);
    });
  });

  describe('on a Sunday night', () => {
    atTime('2026-11-29T21:00:00Z');
    it('names none for the coming morning', async () => {
      expect(await cardOf(await service(name, {}, 1))).to.match(/Aperto ora\. Chiude alle 8:00/);
    });
  });
});
