import {expect} from '@open-wc/testing';
import {readPage} from '../../src/data/client.js';
import {unionOf} from '../../src/data/union.js';

const uuid = '11111111-2222-4333-8444-555555555555';
const at = (id: string | number, name: string) => [{location: {id, name}}];
const reading = (...contents: object[]) => readPage(JSON.stringify({contents}), 'it');
type Readings = readonly (ReturnType<typeof reading> | undefined)[];
const seen = (...readings: Readings) =>
  unionOf(readings).services.map(({id, name, url, places}) => [
    id,
    name.value,
    url,
    ...places.map(({location}) => location.id),
  ]);

describe('several endpoints', () => {
  it('are one list, in their order', () => {
    expect(
      seen(reading({id: uuid, name: 'Uno'}), reading({id: 'b', name: 'Due'})).map(([, name]) => name),
    ).to.deep.equal(['Uno', 'Due']);
  });

  const same = [
    {id: uuid, because: 'a UUID is one thing everywhere'},
    {id: 'https://example.org/7', because: 'an address is one thing everywhere'},
  ];
  for (const {id, because} of same) {
    it(`complete each other's services, as ${because}`, () => {
      const first = reading({id, name: 'Sportello', service_at_locations: at('x', 'Centro')});
      const second = reading({
        id: id.toUpperCase().replace('HTTPS://EXAMPLE.ORG', 'https://example.org'),
        name: 'Sportello casa',
        url: 'https://example.org/a',
        service_at_locations: at('y', 'Altrove'),
      });
      expect(seen(first, second)).to.deep.equal([[id, 'Sportello', 'https://example.org/a', 'x', 'y 1']]);
    });
  }

  const own = ['1', 'a', 'mensa', '0001', 'service:1', 'IT-MI-1', '00000000-0000-0000-0000-000000000000', ''];
  for (const id of own) {
    it(`keep apart what only has the same id "${id}" and name`, () => {
      const one = {id, name: 'Mensa', service_at_locations: at(id || '1', 'Centro')};
      const services = seen(reading(one), reading(one), reading(one));
      expect(services).to.have.length(3);
      expect(new Set(services.map(([id]) => id)).size).to.equal(3);
      expect(new Set(services.map((each) => each[3])).size).to.equal(3);
    });
  }

  it('leave the ids of the first as they are, and number the others by endpoint, however late it comes', () => {
    const [first, second] = [reading({id: 1, name: 'A'}), reading({id: 1, name: 'B'})];
    expect(seen(first, second).map(([id]) => id)).to.deep.equal(['1', '1 1']);
    expect(seen(undefined, second).map(([id]) => id)).to.deep.equal(['1 1']);
  });

  it('remark once on ids that both have', () => {
    const one = () => reading({id: 1, name: 'A', service_at_locations: at(7, 'Centro')}, {id: 2, name: 'B'});
    const {problems} = unionOf([one(), one(), one()]);
    const shared = problems.filter(({code}) => code === 'own-id');
    expect(shared.map(({id, path}) => [id, path])).to.deep.equal([
      ['1', 'id'],
      ['7', 'service_at_locations.0.location.id'],
      ['2', 'id'],
    ]);
  });

  it('do not take a number, a contact or an organization for another with the same own id', () => {
    const of = (number: string, name: string) =>
      reading({
        id: uuid,
        name: 'Sportello',
        phones: [{id: 1, number}],
        contacts: [{id: 1, name, phones: [{id: 2, number: `${number}9`}]}],
        organization: {id: 7, name},
      });
    const [service] = unionOf([of('02 0000 0002', 'A'), of('06 0000 0002', 'B')]).services;
    expect(service?.organization?.name.value).to.equal('A');
    const numbers = [service, ...(service?.contacts ?? [])].flatMap((one) => one?.phones ?? []);
    expect(numbers.map(({number}) => number)).to.have.members([
      '02 0000 0002',
      '02 0000 00029',
      '06 0000 0002',
      '06 0000 00029',
    ]);
  });

  it('complete a place of one UUID with the numbers of both', () => {
    const of = (number: string) =>
      reading({
        id: '22222222-2222-4333-8444-555555555555',
        name: 'S',
        service_at_locations: [{location: {id: uuid, name: 'Centro', phones: [{id: 1, number}]}}],
      });
    const [service] = unionOf([of('02 0000 0002'), of('06 0000 0002')]).services;
    expect(service?.places).to.have.length(1);
    expect(service?.places[0]?.location.phones.map(({number}) => number)).to.deep.equal([
      '02 0000 0002',
      '06 0000 0002',
    ]);
  });

  it('keep every record of a feed that has one UUID on all of them', () => {
    const feed = reading({id: uuid, name: 'A'}, {id: uuid, name: 'B'});
    expect(seen(feed, reading({id: 'x', name: 'C'})).map(([, name]) => name)).to.deep.equal(['A', 'B', 'C']);
  });
});
