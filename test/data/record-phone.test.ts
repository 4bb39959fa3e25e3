import {expect} from '@open-wc/testing';
import {readService} from '../support/feed-reading.js';
import type {JsonObject} from '../support/feeds.js';

describe('a phone', () => {
  const phone = (over: JsonObject) =>
    readService({phones: [{id: 'p', number: '02 0000 0001', ...over}]}).phones[0];

  it('is shown as published and dialled as it can be', () => {
    expect(phone({number: '"+39 02 0000 0001"'})).to.include({
      number: '+39 02 0000 0001',
      dial: '+390200000001',
    });
    expect(phone({number: '1-800-555-HELP'})).to.include({number: '1-800-555-HELP', dial: undefined});
    expect(phone({number: 1522})).to.include({number: '1522', dial: '1522'});
  });

  it('has an extension of its own or in its number', () => {
    expect(phone({extension: 100})?.extension).to.equal('100');
    expect(phone({extension: 'x109'})?.extension).to.equal('109');
    expect(phone({number: '02 0000 0001 ext 5'})?.extension).to.equal('5');
  });

  it('has a type, unless that is a key', () => {
    expect(phone({type: 'Voice'})?.type).to.equal('voice');
    expect(phone({type: 12})?.type).to.equal(undefined);
    expect(phone({type: 'null'})?.type).to.equal(undefined);
  });

  it('has the languages in which somebody answers', () => {
    const languages = [{name: 'Italiano', code: 'IT'}, 'fr', 'العربية', {id: 'x'}];
    expect(phone({languages})?.languages.map(({name, code}) => [name, code])).to.deep.equal([
      ['Italiano', 'it'],
      [undefined, 'fr'],
      ['العربية', undefined],
    ]);
  });
});
