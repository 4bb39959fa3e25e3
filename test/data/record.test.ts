import {expect} from '@open-wc/testing';
import {read, readService} from '../support/feed-reading.js';
import {aFeedSchedule, aFeedService, type Json, type JsonObject} from '../support/feeds.js';

const problemsOf = (over: JsonObject) =>
  read(aFeedService(over)).problems.map(({path, code}) => `${path} ${code}`);

describe('a service as it should be', () => {
  it('has no problem', () => {
    expect(read(aFeedService()).problems).to.deep.equal([]);
  });

  it('keeps its words with their language', () => {
    expect(readService({}).description).to.deep.equal({value: 'Ascolta e spiega.', lang: 'it'});
  });

  it('has its place, hours and phone', () => {
    const {places, phones} = readService({});
    expect(places[0]?.location.addresses[0]?.line1).to.equal('Via Esempio 1');
    expect(places[0]?.schedules[0]?.opens).to.equal(570);
    expect(phones[0]?.dial).to.equal('0200000001');
  });
});

describe('a field that is not as it should be', () => {
  const cases: readonly {over: JsonObject; problem: string | undefined; because: string}[] = [
    {over: {alert: null}, problem: undefined, because: 'null is absent'},
    {over: {alert: ''}, problem: undefined, because: 'so is an empty text'},
    {over: {alert: 'N/A'}, problem: undefined, because: 'so is a text for nothing'},
    {over: {alert: 'null'}, problem: undefined, because: 'so is the word for it'},
    {over: {alert: 112}, problem: 'alert odd-text', because: 'a number is shown as text'},
    {over: {alert: false}, problem: 'alert bad-text', because: 'no is no text'},
    {over: {alert: {it: 'x'}}, problem: 'alert odd-text', because: 'words by language are read'},
    {over: {alert: {colour: 'x'}}, problem: 'alert bad-text', because: 'any other object is no text'},
    {over: {alert: '<b>x</b>'}, problem: 'alert odd-text', because: 'tags are left out'},
    {over: {id: 7}, problem: 'id odd-id', because: 'a number is accepted'},
    {over: {minimum_age: '18'}, problem: 'minimum_age odd-number', because: 'a number may come as text'},
    {over: {minimum_age: 150}, problem: 'minimum_age out-of-range', because: 'nobody is so old'},
    {over: {minimum_age: -1}, problem: 'minimum_age out-of-range', because: 'nobody is so young'},
    {over: {url: 'www.example.org'}, problem: 'url odd-url', because: 'the scheme was missing'},
    {over: {url: 'javascript:alert(1)'}, problem: 'url bad-url', because: 'it is a script'},
    {over: {email: 'nobody'}, problem: 'email bad-email', because: 'it has no @'},
    {over: {phones: null}, problem: undefined, because: 'null is an empty list'},
    {
      over: {phones: {id: 'p', number: '112'}},
      problem: 'phones not-a-list',
      because: 'one counts for a list',
    },
    {over: {phones: ['112']}, problem: 'phones.0 not-an-object', because: 'a text counts for a phone'},
    {over: {phones: [{id: 'p'}]}, problem: 'phones.0 missing-number', because: 'without a number it is none'},
    {over: {assured_date: 'lately'}, problem: 'assured_date bad-date', because: 'it is no date'},
    {
      over: {schedules: [aFeedSchedule({opens_at: 570})]},
      problem: 'schedules.0.opens_at bad-time',
      because: 'minutes or hours, nobody knows',
    },
    {
      over: {schedules: [aFeedSchedule({opens_at: '9:30'})]},
      problem: 'schedules.0.opens_at odd-time',
      because: 'a zero is missing',
    },
    {
      over: {schedules: [aFeedSchedule({byday: 'Monday'})]},
      problem: 'schedules.0.byday odd-day',
      because: 'HSDS has codes',
    },
    {
      over: {organization: {id: 'o'}},
      problem: 'organization missing-name',
      because: 'without a name it is none',
    },
    {over: {alert: 'x'.repeat(30_000)}, problem: 'alert too-long', because: 'nobody reads so much'},
  ];

  for (const {over, problem, because} of cases) {
    it(`${JSON.stringify(over).slice(0, 60)} is ${problem ?? 'no problem'}, as ${because}`, () => {
      expect(problemsOf(over)).to.deep.equal(problem === undefined ? [] : [problem]);
      expect(read(aFeedService(over)).services).to.have.length(1);
    });
  }

  it('says in which record and where', () => {
    const {problems} = read(
      aFeedService(),
      aFeedService({id: 'b', name: 'Altro', phones: [{number: '112'}, {id: 'x'}]}),
    );
    expect(problems).to.deep.equal([{record: 1, id: 'b', path: 'phones.1', code: 'missing-number'}]);
  });

  it('costs its neighbours nothing', () => {
    const phones = [{number: '112'}, 'x', null, [], {number: {}}, {number: '1522'}];
    expect(readService({phones}).phones.map(({number}) => number)).to.deep.equal(['112', 'x', '1522']);
  });
});

describe('a record that is not as it should be', () => {
  it('costs no other', () => {
    const bad: readonly Json[] = [null, 7, 'x', [], {}, {id: 'x', name: ' '}, {id: 'y', name: '<b></b>'}];
    const {services, problems} = read(aFeedService(), ...bad, aFeedService({id: 'b'}));
    expect(services.map(({id}) => id)).to.deep.equal(['service', 'b']);
    expect(problems.map(({record, code}) => `${String(record)} ${code}`)).to.deep.equal([
      '1 not-a-service',
      '2 not-a-service',
      '3 not-a-service',
      '4 not-a-service',
      '5 missing-name',
      '6 missing-name',
      '7 bad-text',
      '7 missing-name',
    ]);
  });

  it('is shown with nothing but a name', () => {
    const [record] = read({name: 'Solo il nome'}).services;
    expect(record?.name.value).to.equal('Solo il nome');
    expect(record?.id).to.equal('solo il nome');
    expect(record?.places).to.deep.equal([]);
  });

  it('is told from another of the same name when both have no id', () => {
    const {services} = read({name: 'Uno'}, {name: 'Uno'});
    expect(new Set(services.map(({id}) => id)).size).to.equal(2);
  });

  it('is one with another of the same id and name', () => {
    const one = aFeedService({description: null});
    const two = aFeedService({email: 'info@example.org'});
    const {services, problems} = read(one, two);
    expect(services).to.have.length(1);
    expect(services[0]?.description?.value).to.equal('Ascolta e spiega.');
    expect(services[0]?.email).to.equal('info@example.org');
    expect(problems.map(({code}) => code)).to.deep.equal(['duplicate']);
  });

  it('stays apart from others with its id', () => {
    expect(read({id: '1', name: 'Uno'}, {id: '1', name: 'Due'}).services).to.have.length(2);
  });
});

describe('a status', () => {
  const cases: readonly {from: Json; to: string | undefined}[] = [
    {from: 'active', to: 'active'},
    {from: 'Temporarily_Closed', to: 'temporarily closed'},
    {from: 'DEFUNCT', to: 'defunct'},
    {from: 'Verified', to: 'unknown'},
    {from: 1, to: 'unknown'},
    {from: null, to: undefined},
  ];
  for (const {from, to} of cases) {
    it(`of ${JSON.stringify(from)} is ${String(to)}`, () => {
      expect(readService({status: from}).status).to.equal(to);
    });
  }
});
