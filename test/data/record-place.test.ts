import {expect} from '@open-wc/testing';
import {readPage} from '../../src/data/client.js';
import type {LocationRecord} from '../../src/data/records.js';
import {read, readService} from '../support/feed-reading.js';
import {aFeedLocation, aFeedService, type JsonObject} from '../support/feeds.js';

function location(over: JsonObject): LocationRecord | undefined {
  const places = [{id: 'at', location: aFeedLocation(over)}];
  return readService({service_at_locations: places}).places[0]?.location;
}

describe('a place', () => {
  it('is nowhere at 0, 0 and beyond the poles', () => {
    expect(location({})?.position).to.deep.equal({latitude: 45.41, longitude: 9.17});
    expect(location({latitude: 0, longitude: 0})?.position).to.equal(undefined);
    expect(location({latitude: 100})?.position).to.equal(undefined);
    expect(location({latitude: null})?.position).to.equal(undefined);
    expect(location({latitude: '45,5', longitude: '9.5'})?.position).to.deep.equal({
      latitude: 45.5,
      longitude: 9.5,
    });
  });

  it('is told in full once, and named after', () => {
    const stub = {id: 'location', location_type: 'physical'};
    const {services} = read(
      aFeedService({id: 'a', service_at_locations: [{id: 'x', location: stub}]}),
      aFeedService({id: 'b'}),
      aFeedService({id: 'c', service_at_locations: [{id: 'y', location_id: 'location'}]}),
      aFeedService({id: 'd', service_at_locations: [{id: 'z', location: 'location'}]}),
    );
    for (const {places} of services) {
      expect(places[0]?.location.name?.value).to.equal('Centro di esempio');
      expect(places[0]?.location.addresses).to.have.length(1);
    }
  });

  it('is not mixed with another that has its id', () => {
    const other = {id: 'location', name: 'Altro centro'};
    const {services} = read(
      aFeedService(),
      aFeedService({id: 'b', service_at_locations: [{location: other}]}),
    );
    expect(services[1]?.places[0]?.location.addresses).to.deep.equal([]);
  });

  it('may stand beside the services of a page', () => {
    const text = JSON.stringify({
      services: [{id: 'a', name: 'Uno', service_at_locations: [{id: 'x', location_id: 'location'}]}],
      locations: [aFeedLocation()],
    });
    expect(readPage(text).services[0]?.places[0]?.location.name?.value).to.equal('Centro di esempio');
  });

  it('has an id even where nobody gave it one', () => {
    const places = [{location: {name: 'Senza chiave'}}, {phones: [{number: '112'}]}];
    const ids = readService({service_at_locations: places}).places.map((place) => place.location.id);
    expect(ids).to.deep.equal(['senza chiave', 'service 1']);
  });

  it('says how to get in, each thing once', () => {
    const accessibility = [{id: 'x', description: 'Rampa', details: 'Porta di 90 cm'}, 'Ascensore'];
    expect(location({accessibility})?.accessibility.map(({value}) => value)).to.deep.equal([
      'Rampa',
      'Porta di 90 cm',
      'Ascensore',
    ]);
  });
});
