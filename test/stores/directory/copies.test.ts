import {expect, waitUntil} from '@open-wc/testing';
import {readPage} from '../../../src/data/client.js';
import {save, saved} from '../../../src/platform/saved.js';
import type {DirectorySource} from '../../../src/stores/directory/source.js';
import {followed, json, namesIn, says} from '../../support/followed.js';

describe('the state of a directory of which a copy is kept', () => {
  const {pathOf, answer, follow} = followed();
  const term = {taxonomy_term: {id: 't', code: 'violence', name: 'Violenza', taxonomy: 'casa'}};
  const both = json({
    contents: [
      {id: 'a', name: 'Uno'},
      {id: 'v', name: 'Antiviolenza', attributes: [term]},
    ],
  });

  const keyOf = ({question}: DirectorySource) => JSON.stringify([question.endpoints, question.language]);

  it('leaves nothing of violence in the browser', async () => {
    answer('/a', says(both));
    const {source, comesTo} = follow(['/a'], {keepCopy: true});
    await comesTo('ready');
    await waitUntil(async () => (await saved(keyOf(source))) !== undefined);
    const copy = JSON.stringify(await saved(keyOf(source)));
    expect([copy.includes('Uno'), copy.includes('Antiviolenza')]).to.deep.equal([true, false]);
  });

  it('is there at once on the next visit, and stays with its date when nothing answers', async () => {
    const endpoints = [pathOf('/a')];
    const readAt = +new Date('2026-11-20T09:00+01:00');
    await save(JSON.stringify([endpoints, 'it']), {readAt, records: readPage(both, 'it').services});
    let cut: () => void = () => undefined;
    answer(
      '/a',
      () =>
        new Promise(
          (_, reject) =>
            (cut = () => {
              reject(new TypeError('cut'));
            }),
        ),
    );
    const {source, comesTo} = follow(['/a'], {keepCopy: true});
    await waitUntil(() => 'directory' in source.state);
    expect([source.state.kind, namesIn(source.state)?.[0]]).to.deep.equal(['loading', 'Uno']);
    cut();
    await comesTo('stale');
    expect('readAt' in source.state && +source.state.readAt).to.equal(readAt);
  });

  it('is not shown when it is over a month old', async () => {
    const endpoints = [pathOf('/a')];
    const readAt = +new Date('2026-10-20T09:00+02:00');
    await save(JSON.stringify([endpoints, 'it']), {readAt, records: readPage(both, 'it').services});
    answer('/a', says('', 404));
    await follow(['/a'], {keepCopy: true}).comesTo('failed');
  });

  it('is nowhere unless somebody asked for it', async () => {
    answer('/a', says(both));
    const {source, comesTo} = follow(['/a']);
    await comesTo('ready');
    await new Promise((done) => setTimeout(done, 20));
    expect(await saved(keyOf(source))).to.equal(undefined);
  });
});
