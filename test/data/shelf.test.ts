import {expect} from '@open-wc/testing';
import {addPage, emptyShelf, servicesOf} from '../../src/data/shelf.js';
import {atOnce} from '../../src/platform/slices.js';

describe('a shelf', () => {
  it('loses nothing but the record that throws when it is read', () => {
    const shelf = emptyShelf();
    const trap = {
      id: 'b',
      get name(): string {
        throw new Error('trap');
      },
    };
    const items = [{id: 'a', name: 'Uno'}, trap, {id: 'c', name: 'Tre'}];
    atOnce(
      addPage(shelf, {items, locations: [], language: undefined, badLines: [], paging: undefined}, 'it'),
    );
    expect(servicesOf(shelf).map(({id}) => id)).to.deep.equal(['a', 'c']);
    expect(shelf.problems).to.deep.equal([{record: 1, id: 'b', path: '', code: 'unreadable'}]);
  });
});
