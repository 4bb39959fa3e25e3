import {expect} from '@open-wc/testing';
import {directoryOf} from '../../../src/domain/directory/build.js';
import {aPhone, aSchedule, words} from '../../support/directories.js';
import {aLocationRecord, anAttribute, aPlaceRecord, aServiceRecord} from '../../support/records.js';

const today = '2026-11-23';
const directory = (...records: Parameters<typeof directoryOf>[0]) => directoryOf(records, [], today);
const here = aLocationRecord();
const violence = anAttribute('violenza', undefined, 'Violenza');

describe('directoryOf', () => {
  it('groups services by the place where they are given', () => {
    const there = aLocationRecord({id: 'other', name: words('Altro centro'), externalIdentifier: 'altro'});
    const {centres} = directory(
      aServiceRecord({id: 'a', places: [aPlaceRecord(here), aPlaceRecord(there)]}),
      aServiceRecord({id: 'b', places: [aPlaceRecord(here)]}),
    );
    expect(centres.map(({id, services}) => [id, services.map((service) => service.id)])).to.deep.equal([
      ['centre', ['a', 'b']],
      ['other', ['a']],
    ]);
  });

  it('leaves out what is inactive or defunct, and shows what is of unknown status', () => {
    const {services} = directory(
      aServiceRecord({id: 'a', status: 'inactive'}),
      aServiceRecord({id: 'b', status: 'defunct'}),
      aServiceRecord({id: 'c', status: undefined}),
      aServiceRecord({id: 'd', status: 'temporarily closed'}),
    );
    expect(services.map(({id}) => id)).to.deep.equal(['c', 'd']);
  });

  it('lists helplines apart, each number once', () => {
    const line = (id: string, dial: string) =>
      aServiceRecord({id, phones: [aPhone({dial})], attributes: [anAttribute('helpline')]});
    const {helplines, services} = directory(
      line('a', '800000001'),
      line('b', '+39800000001'),
      line('c', '800000002'),
    );
    expect(helplines.map(({id}) => id)).to.deep.equal(['a', 'c']);
    expect(services).to.deep.equal([]);
  });

  it('keeps a repeated helpline that has a number of its own', () => {
    const line = (id: string, ...dials: string[]) =>
      aServiceRecord({
        id,
        phones: dials.map((dial) => aPhone({dial})),
        attributes: [anAttribute('helpline')],
      });
    expect(directory(line('a', '1'), line('b', '1', '2')).helplines.map(({id}) => id)).to.deep.equal([
      'a',
      'b',
    ]);
  });

  it('tells a helpline of other feeds by its term, and never an emergency', () => {
    const {helplines} = directory(
      aServiceRecord({attributes: [anAttribute('108-07-02', undefined, 'Help Hotlines')]}),
    );
    expect(helplines.map(({emergency}) => emergency)).to.deep.equal([false]);
  });

  it('does not take a service at a place for a helpline because of a word', () => {
    const {helplines} = directory(
      aServiceRecord({places: [aPlaceRecord(here)], attributes: [anAttribute('x', undefined, 'Hotline')]}),
    );
    expect(helplines).to.deep.equal([]);
  });

  it('lists the needs once, without our marks', () => {
    const {terms} = directory(
      aServiceRecord({id: 'a', attributes: [anAttribute('salute'), anAttribute('certainty', 'high')]}),
      aServiceRecord({id: 'b', attributes: [anAttribute('salute')]}),
    );
    expect(terms.map(({code}) => code)).to.deep.equal(['salute']);
  });

  it('says when its newest record was checked', () => {
    const {checkedOn} = directory(
      aServiceRecord({id: 'a', assuredOn: '2026-10-01'}),
      aServiceRecord({id: 'b', assuredOn: '2026-11-01'}),
      aServiceRecord({id: 'c', assuredOn: undefined}),
    );
    expect(checkedOn).to.equal('2026-11-01');
  });

  it('dates a centre by its own mark before its services’ dates', () => {
    const location = aLocationRecord({attributes: [anAttribute('assured_date', '2025-02-01')]});
    const [centre] = directory(aServiceRecord({places: [aPlaceRecord(location)]})).centres;
    expect(centre?.standing).to.deep.equal({kind: 'to-be-confirmed', checkedOn: '2025-02-01'});
  });

  it('does not take a day that does not exist for a check', () => {
    const location = aLocationRecord({attributes: [anAttribute('assured_date', '2025-99-99')]});
    const [centre] = directory(
      aServiceRecord({assuredOn: undefined, places: [aPlaceRecord(location)]}),
    ).centres;
    expect(centre?.standing.checkedOn).to.equal(undefined);
  });

  it('lets a service be named in the default language, whatever the reader’s', () => {
    const record = aServiceRecord({
      name: {value: 'Community nurse', lang: 'en'},
      originalName: words('Infermiera'),
    });
    expect(directory(record).services[0]?.aliases).to.deep.equal(['community-nurse', 'infermiera']);
  });

  it('leaves out hours that nobody published rather than giving none', () => {
    const [service] = directory(aServiceRecord({places: [aPlaceRecord(here)]})).services;
    expect([service?.hours, service?.places[0]?.hours]).to.deep.equal([undefined, undefined]);
  });

  it('does not take a postal or virtual place for a centre', () => {
    const {centres} = directory(
      aServiceRecord({
        places: [aPlaceRecord({...here, type: 'postal'}), aPlaceRecord({...here, id: 'v', type: 'virtual'})],
      }),
    );
    expect(centres).to.deep.equal([]);
  });

  it('names a place without a name by its street', () => {
    const [centre] = directory(aServiceRecord({places: [aPlaceRecord({...here, name: undefined})]})).centres;
    expect(centre?.name.value).to.equal('Via Esempio 1');
  });

  describe('of a desk against violence', () => {
    const desk = (...attributes: ReturnType<typeof anAttribute>[]) =>
      directory(
        aServiceRecord({
          schedules: [aSchedule('MO')],
          places: [
            aPlaceRecord(here, {
              schedules: [aSchedule('TU')],
              description: words('Scala B'),
              phones: [aPhone({number: '02 0000 0009', dial: '0200000009'})],
            }),
          ],
          attributes: [violence, ...attributes],
        }),
      );

    it('keeps hours and address to itself', () => {
      const {services, centres} = desk();
      expect([services[0]?.hours, services[0]?.places, services[0]?.isPlaceWithheld]).to.deep.equal([
        undefined,
        [],
        true,
      ]);
      expect(centres).to.deep.equal([]);
    });

    it('gives the address when its publisher says so, and still not the hours', () => {
      const {services, centres} = desk(anAttribute('publish_address'));
      expect(services[0]?.places[0]?.address?.line1).to.equal('Via Esempio 1');
      expect(services[0]?.places[0]?.hours).to.equal(undefined);
      expect(centres.map(({services: given}) => given.length)).to.deep.equal([1]);
    });

    it('gives the hours when its publisher says so', () => {
      expect(desk(anAttribute('publish_hours')).services[0]?.hours?.schedules.length).to.equal(1);
    });

    it('keeps them when the mark is taken back', () => {
      expect(desk(anAttribute('publish_hours', 'false')).services[0]?.hours).to.equal(undefined);
    });

    it('gives the hours of a telephone line against violence', () => {
      const [line] = directory(
        aServiceRecord({schedules: [aSchedule('MO')], attributes: [violence, anAttribute('helpline')]}),
      ).helplines;
      expect(line?.hours?.schedules.length).to.equal(1);
    });

    it('keeps its phones, those of the place too', () => {
      expect(desk().services[0]?.phones.map(({number}) => number)).to.deep.equal([
        '02 0000 0001',
        '02 0000 0009',
      ]);
    });
  });
});
