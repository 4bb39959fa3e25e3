import {expect, waitUntil} from '@open-wc/testing';
import {findService} from '../../../src/domain/directory/find.js';
import {DirectorySource} from '../../../src/stores/directory/source.js';
import {followed, json, namesIn, says} from '../../support/followed.js';

describe('the state of a directory of sketches', () => {
  const {server, pathOf, answer, follow} = followed();
  const list = json({
    contents: [
      {id: 'a', name: 'Uno'},
      {id: 'b', name: 'Due'},
    ],
    last_page: true,
  });
  const whole = json({
    id: 'a',
    name: 'Uno',
    phones: [{number: '02 0000 0001'}],
    service_at_locations: [{location: {id: 'c', name: 'Centro'}}],
  });

  it('is completed where somebody looks, once', async () => {
    answer('/services', says(list));
    answer('/services/a', says(whole));
    const {source, comesTo} = follow(['/services']);
    await comesTo('ready');
    const service = 'directory' in source.state ? findService(source.state.directory, 'a') : undefined;
    if (service === undefined) throw new Error('no service');
    server.asked.length = 0;
    await waitUntil(() => source.detailed(service).phones.length === 1);
    expect(server.asked).to.deep.equal([pathOf('/services/a')]);
  });

  it('is asked for again by an element that is moved while the rest is on its way', async () => {
    let come = (): void => undefined;
    answer('/services', says(list));
    answer('/services/a', async () => {
      await new Promise<void>((resolve) => (come = resolve));
      return says(whole)();
    });
    const source = new DirectorySource({
      endpoints: [pathOf('/services')],
      language: 'it',
      timeZone: 'Europe/Rome',
    });
    const leave = source.subscribe(() => undefined);
    await waitUntil(() => source.state.kind === 'ready');
    const service = 'directory' in source.state ? findService(source.state.directory, 'a') : undefined;
    if (service === undefined) throw new Error('no service');
    source.detailed(service);
    await waitUntil(() => server.asked.includes(pathOf('/services/a')));
    leave();
    const leaveAgain = source.subscribe(() => source.detailed(service));
    source.detailed(service);
    come();
    await waitUntil(() => source.detailed(service).phones.length === 1);
    leaveAgain();
  });

  it('stays as it is where there is no more to be had', async () => {
    answer('/services', says(list));
    answer('/services/a', says('<!doctype html>', 500));
    const {source, comesTo} = follow(['/services']);
    await comesTo('ready');
    const service = 'directory' in source.state ? findService(source.state.directory, 'a') : undefined;
    if (service === undefined) throw new Error('no service');
    source.detailed(service);
    await waitUntil(() => server.asked.some((path) => path.endsWith('/services/a')));
    expect(source.detailed(service)).to.equal(service);
  });

  it('has its places when it is asked for all of it', async () => {
    answer('/services', says(list));
    answer('/services/a', says(whole));
    const {source, comesTo} = follow(['/services']);
    await comesTo('ready');
    await source.complete();
    const {state} = source;
    expect('directory' in state && state.directory.centres.map(({name}) => name.value)).to.deep.equal([
      'Centro',
    ]);
    expect(namesIn(state)).to.deep.equal(['Uno', 'Due']);
  });
});
