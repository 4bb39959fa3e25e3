import {expect} from '@open-wc/testing';
import {readPage} from '../../src/data/client.js';
import {aFeed, aFeedSchedule, type Json, type JsonObject} from '../support/feeds.js';

const read = (over: JsonObject) => readPage(aFeed({id: 's', name: 'Servizio', ...over}), 'it').services[0];
const terms = (over: JsonObject) =>
  read(over)?.attributes.map(({term}) => [term?.code, term?.name.value, term?.taxonomy]);

describe('the names of ORUK 1.0 and Outpost', () => {
  it('are read for hours', () => {
    const hours = {regular_schedules: [{id: 1, weekday: 'Monday', opens_at: '10:00', closes_at: '17:00'}]};
    expect(read(hours)?.schedules[0]).to.deep.include({opens: 600, closes: 1020});
  });

  it('are read for places', () => {
    const physical_addresses = [{id: 'a', address_1: 'Via Esempio 2', city: 'Milano'}];
    const [at] =
      read({service_at_locations: [{id: 'x', location: {id: 'l', physical_addresses}}]})?.places ?? [];
    expect(at?.location.addresses[0]?.line1).to.equal('Via Esempio 2');
  });

  it('are read for a place on the service itself, with a bare address', () => {
    const bare = {
      id: 1,
      name: 'Sala',
      address_1: ' Via Esempio 3',
      city: 'Milano',
      accessibilities: [{name: 'Rampa'}],
    };
    const [at] =
      read({locations: [{...bare, geometry: {type: 'Point', coordinates: [9.1, 45.4]}}]})?.places ?? [];
    expect(at?.location.addresses[0]).to.include({line1: 'Via Esempio 3', city: 'Milano', type: 'physical'});
    expect(at?.location.position).to.deep.equal({latitude: 45.4, longitude: 9.1});
    expect(at?.location.accessibility[0]?.value).to.equal('Rampa');
  });

  it('are read for an address that must not be told', () => {
    const masked = {
      id: 1,
      name: 'Casa rifugio',
      address_1: 'Via Segreta 1',
      city: 'Milano',
      mask_exact_address: true,
    };
    const [at] = read({locations: [{...masked, latitude: 45.4, longitude: 9.1}]})?.places ?? [];
    expect(at?.location.addresses[0]).to.include({line1: undefined, city: 'Milano'});
    expect(at?.location.position).to.equal(undefined);
  });

  it('are read for terms', () => {
    expect(terms({taxonomies: [{id: 2, name: 'Sport', slug: 'sport', parent_id: 1}]})).to.deep.equal([
      ['sport', 'Sport', undefined],
    ]);
    const taxonomy = {id: 't', name: 'Sport', vocabulary: 'esempio'};
    expect(terms({service_taxonomys: [{id: 'x', taxonomy}]})).to.deep.equal([
      [undefined, 'Sport', 'esempio'],
    ]);
    const taxonomy_term = {id: 't', term: 'Sport', taxonomy_details: {id: 'y', name: 'Esempio'}};
    expect(terms({attributes: [{id: 'x', taxonomy_term}]})).to.deep.equal([[undefined, 'Sport', 'Esempio']]);
  });

  it('are read for people', () => {
    const contacts = [
      {id: 1, name: null, title: null, email: null, phone: '02 0000 0001'},
      {id: 2, phone: ''},
    ];
    const record = read({
      contacts,
      organisation: {id: 1, name: 'Ente', url: 'https://example.org'},
      phone: '112',
    });
    expect(record?.contacts.map(({phones}) => phones.map(({number}) => number))).to.deep.equal([
      ['02 0000 0001'],
    ]);
    expect(record?.organization?.website).to.equal('https://example.org/');
    expect(record?.phones[0]?.number).to.equal('112');
  });

  it('are read for whom a service is', () => {
    const one = read({eligibilitys: [{id: 'e', eligibility: 'Donne', minimum_age: 18, maximum_age: 99}]});
    expect([one?.eligibility?.value, one?.minimumAge, one?.maximumAge]).to.deep.equal(['Donne', 18, 99]);
    expect(read({eligibility: 'Tutti'})?.eligibility?.value).to.equal('Tutti');
    expect(read({min_age: 5, max_age: 11})).to.include({minimumAge: 5, maximumAge: 11});
  });

  it('are read for the rest', () => {
    const record = read({
      fees: 'Gratuito',
      links: [{label: 'Pagina', url: 'https://example.org'}],
      fundings: [{id: 'f', source: 'Comune'}],
      service_areas: [{id: 'a', service_area: 'Milano'}],
    });
    expect(record?.fees?.value).to.equal('Gratuito');
    expect(record?.links[0]?.url).to.equal('https://example.org/');
    expect(record?.funding[0]?.value).to.equal('Comune');
    expect(record?.areas[0]?.value).to.equal('Milano');
  });

  it('give way to those of today', () => {
    expect(read({min_age: 1, minimum_age: 2})?.minimumAge).to.equal(2);
  });

  it('stand beside those of today where both are words on the price', () => {
    const words = (over: JsonObject) => read(over)?.fees?.value;
    expect(words({fees: '20 euro', fees_description: 'Gratuito'})).to.equal('Gratuito\n\n20 euro');
    expect(words({fees: 'Gratuito', fees_description: 'Gratuito'})).to.equal('Gratuito');
  });
});

describe('the names of HSDS 3.3', () => {
  it('are read for hours and events', () => {
    const event = {id: 'e', dtstart: '2026-12-01', opens_at: '18:00', closes_at: '20:00'};
    const record = read({operating_hours: [aFeedSchedule()], events: [event]});
    expect(record?.schedules.map(({recurrence}) => recurrence?.freq)).to.deep.equal(['WEEKLY', 'ONCE']);
  });

  it('and of HSDS 3.1 give the same hours once', () => {
    const hours: readonly Json[] = [aFeedSchedule(), aFeedSchedule({opens_at: '14:00', closes_at: '16:00'})];
    expect(read({schedules: hours, operating_hours: hours})?.schedules).to.have.length(2);
  });
});

describe('exceptional days', () => {
  const exceptions = (...holiday_schedules: readonly Json[]) => read({holiday_schedules})?.exceptions;

  it('are closed, or open at other times', () => {
    const read = exceptions(
      {id: 'a', closed: true, start_date: '2026-08-08', end_date: '2026-08-30', description: 'Ferie'},
      {id: 'b', closed: 'false', start_date: '2026-12-24', opens_at: '09:00', closes_at: '12:00'},
    );
    expect(read?.[0]).to.deep.include({from: '2026-08-08', to: '2026-08-30', closed: true, opens: undefined});
    expect(read?.[1]).to.deep.include({
      from: '2026-12-24',
      to: '2026-12-24',
      closed: false,
      opens: 540,
      closes: 720,
    });
  });

  it('are not taken for closed when nothing says so', () => {
    expect(exceptions({start_date: '2026-12-24'})?.[0]?.closed).to.equal(false);
    expect(exceptions({start_date: '2026-12-24', opens_at: 'Closed'})?.[0]?.closed).to.equal(true);
  });

  it('may be any day without their own', () => {
    const doubtful = (over: JsonObject) =>
      exceptions(over)?.map(({from, to, isDoubtful}) => isDoubtful && `${from} ${to}`);
    expect(doubtful({closed: true})).to.deep.equal(['0000-01-01 9999-12-31']);
    expect(doubtful({closed: true, start_date: '2026-12-24', end_date: '2026-12-01'})).to.deep.equal([
      '0000-01-01 9999-12-31',
    ]);
    expect(exceptions({id: 'x'}), 'says nothing at all').to.deep.equal([]);
  });
});
