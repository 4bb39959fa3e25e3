import {expect} from '@open-wc/testing';
import {prepare} from '../../../src/cli/prepare/prepare.js';
import {readPage} from '../../../src/data/client.js';
import {aFeed, aFeedService} from '../../support/feeds.js';
import {followed, namesIn, says} from '../../support/followed.js';

const preparedFile = (name: string, made = '2026-11-23T00:00:00Z') =>
  prepare(readPage(aFeed(aFeedService({name})), 'it'), 'it', {
    sources: ['https://example.org/services'],
    made: new Date(made),
    page: 'services.it.json',
  });

describe('a directory from a prepared file', () => {
  const {server, pathOf, answer, follow} = followed();

  it('takes one request, in the language of the page', async () => {
    answer('/services.fr.casa.json', says(preparedFile('Guichet')));
    server.asked.length = 0;
    const {source, states, comesTo} = follow(['/services.{lang}.casa.json'], {language: 'fr'});
    await comesTo('ready');
    expect(namesIn(source.state)).to.eql(['Guichet']);
    expect(states).to.eql(['ready']);
    expect(server.asked).to.eql([pathOf('/services.fr.casa.json')]);
  });

  it('is Italian where there is none in the language of the page', async () => {
    answer('/services.it.casa.json', says(preparedFile('Sportello')));
    const {source, comesTo} = follow(['/services.{lang}.casa.json'], {language: 'fr'});
    await comesTo('ready');
    expect(namesIn(source.state)).to.eql(['Sportello']);
  });

  it('is read from the HSDS page beside it where a later version has written it', async () => {
    answer('/services.casa.json', says(preparedFile('Sportello').replace('"casa":1', '"casa":99')));
    answer('/services.json', says(aFeed(aFeedService({name: 'Dalla pagina'}))));
    const {source, comesTo} = follow(['/services.casa.json']);
    await comesTo('ready');
    expect(namesIn(source.state)).to.eql(['Dalla pagina']);
  });

  it('is read from the HSDS page where it is to be kept or read again', async () => {
    answer('/services.json', says(aFeed(aFeedService({name: 'Dalla pagina'}))));
    const {source, comesTo} = follow(['/services.casa.json'], {refresh: 5});
    await comesTo('ready');
    expect(namesIn(source.state)).to.eql(['Dalla pagina']);
  });

  it('fails when it is not there, and can be asked for again', async () => {
    const {source, comesTo} = follow(['/services.casa.json']);
    await comesTo('failed');
    answer('/services.casa.json', says(preparedFile('Sportello')));
    await source.load();
    expect(namesIn(source.state)).to.eql(['Sportello']);
  });

  it('stays when it cannot be read again', async () => {
    answer('/services.casa.json', says(preparedFile('Sportello')));
    const {source, comesTo} = follow(['/services.casa.json']);
    await comesTo('ready');
    answer('/services.casa.json', says('', 500));
    await source.load();
    expect(source.state.kind).to.equal('stale');
    expect(namesIn(source.state)).to.eql(['Sportello']);
  });

  it('tells its author when it was made long ago', async () => {
    answer('/services.casa.json', says(preparedFile('Sportello', '2026-10-01T00:00:00Z')));
    const {source, comesTo} = follow(['/services.casa.json']);
    await comesTo('ready');
    const problems = 'directory' in source.state ? source.state.directory.problems : [];
    expect(problems.map(({code}) => code)).to.eql(['prepared-long-ago']);
  });
});
