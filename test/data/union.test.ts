import {expect} from '@open-wc/testing';
import {readPage} from '../../src/data/client.js';
import {unionOf} from '../../src/data/union.js';

const uuid = '11111111-2222-4333-8444-555555555555';
const at = (id: string | number, name: string) => [{location: {id, name}}];
const reading = (...contents: object[]) => readPage(JSON.stringify({contents}), 'it');
const seen = (...readings: ReturnType<typeof reading>[]) =>
  unionOf(readings).map(({id, name, url, places}) => [
    id,
    name.value,
    url,
    ...places.map(({location}) => location.id),
  ]);

describe('several endpoints', () => {
  it('are one list, in their order', () => {
    expect(
      seen(reading({id: 'a', name: 'Uno'}), reading({id: 'b', name: 'Due'})).map(([id]) => id),
    ).to.deep.equal(['a', 'b']);
  });

  const same = [
    {id: uuid, name: 'Sportello casa', because: 'a UUID is one thing everywhere'},
    {id: 'https://example.org/7', name: 'Sportello casa', because: 'an address is one thing everywhere'},
    {id: '7', name: 'SPORTELLO ', because: 'the same number goes with the same name'},
  ];
  for (const {id, name, because} of same) {
    it(`complete each other's services, as ${because}`, () => {
      const first = reading({id, name: 'Sportello', service_at_locations: at('x', 'Centro')});
      const second = reading({
        id,
        name,
        url: 'https://example.org/a',
        service_at_locations: at('y', 'Altrove'),
      });
      expect(seen(first, second)).to.deep.equal([[id, 'Sportello', 'https://example.org/a', 'x', 'y']]);
    });
  }

  it('keep apart what only has the same number', () => {
    const first = reading({id: 1, name: 'Sportello', service_at_locations: at(1, 'Centro')});
    const second = reading({id: 1, name: 'Ambulatorio', service_at_locations: at(1, 'Altrove')});
    const [[id, , , place] = [], [other, , , elsewhere] = []] = seen(first, second);
    expect([id, place]).to.deep.equal(['1', '1']);
    expect([other, elsewhere]).to.not.include('1');
  });

  it('share a place of one number and one name', () => {
    const first = reading({id: 'a', name: 'Uno', service_at_locations: at(1, 'Centro')});
    const second = reading({id: 'b', name: 'Due', service_at_locations: at(1, 'Centro')});
    expect(seen(first, second).map((each) => each[3])).to.deep.equal(['1', '1']);
  });
});
