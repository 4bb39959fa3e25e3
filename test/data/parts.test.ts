import {expect} from '@open-wc/testing';
import {readPage} from '../../src/data/client.js';
import {longestList, mostParts} from '../../src/data/hsds/blocks.js';
import {aFeed} from '../support/feeds.js';

const many = <T>(count: number, item: T) => Array.from({length: count}, () => item);
const phone = {number: '02 0000 0001'};
const codes = (feed: string) => [...new Set(readPage(feed, 'it').problems.map(({code}) => code))];

describe('a record with more parts than a page can bear', () => {
  it('keeps the first of each list, and says that there are more', () => {
    const feed = aFeed({id: 'a', name: 'Uno', languages: many(40_000, {code: 'it'})});
    const {services, problems} = readPage(feed, 'it');
    expect(services[0]?.languages.length).to.equal(longestList);
    expect(problems.map(({path, code}) => `${path} ${code}`)).to.include('languages too-many');
  });

  it('keeps the first of lists in lists, and says so', () => {
    const at = {
      location: {name: 'Casa'},
      schedules: many(400, {freq: 'WEEKLY', byday: 'MO', opens_at: '09:00'}),
    };
    const start = performance.now();
    const feed = aFeed({id: 'a', name: 'Uno', service_at_locations: many(400, at)}, {id: 'b', name: 'Due'});
    const {services} = readPage(feed, 'it');
    expect(performance.now() - start).to.be.below(10_000);
    const parts = services[0]?.places.reduce((sum, {schedules}) => sum + 1 + schedules.length, 0);
    expect(parts).to.be.at.most(mostParts);
    expect(codes(feed)).to.include('too-many-parts');
  });

  it('costs no other record, and an ordinary one is whole', () => {
    const feed = aFeed(
      {
        id: 'a',
        name: 'Uno',
        service_at_locations: many(300, {location: {name: 'x'}, phones: many(200, phone)}),
      },
      {id: 'b', name: 'Due', phones: many(100, phone)},
    );
    expect(readPage(feed, 'it').services[1]?.phones.length).to.equal(100);
    expect(codes(aFeed({id: 'b', name: 'Due', phones: many(100, phone)}))).to.not.include('too-many-parts');
  });
});
