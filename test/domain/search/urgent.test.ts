import {expect} from '@open-wc/testing';
import type {Service} from '../../../src/domain/directory/directory.js';
import {urgentFirst} from '../../../src/domain/search/urgent.js';
import {aPhone, aService, aTerm} from '../../support/directories.js';
import {services} from '../../support/finder-directory.js';

const line = (id: string, term: string, dial: string, over: Partial<Service> = {}): Service =>
  aService({id, terms: [aTerm(term, term)], places: [], phones: [aPhone({number: dial, dial})], ...over});

const desk = services.find(({id}) => id === 'medico')!;
const listening = line('ascolto', 'ascolto', '020000005');
const local = line('linea-locale', 'minori', '020000006', {emergency: true});
const missing = line('scomparsi', 'minori', '116000');
const emergency = line('emergenza', 'emergenza', '112', {emergency: true});
const all = [desk, listening, local, missing, emergency];

const ids = (numbers: readonly number[], from = all): string[] =>
  numbers.map((number) => from[number]?.id ?? '');

describe('the lines to call', () => {
  it('leave the order alone where there is no danger', () => {
    expect(urgentFirst([1, 0], all, [])).to.deep.equal([1, 0]);
  });

  it('come first, found or not: the national one for just this', () => {
    expect(ids(urgentFirst([0, 1], all, ['missing-child']))).to.deep.equal([
      'scomparsi',
      'medico',
      'ascolto',
    ]);
    expect(ids(urgentFirst([0, 1], all, ['self-harm']))).to.deep.equal(['emergenza', 'ascolto', 'medico']);
  });

  it('are those that the directory has, an emergency line before another', () => {
    const own = [desk, missing, local];
    expect(ids(urgentFirst([0], own, ['children']), own)).to.deep.equal(['linea-locale', 'medico']);
    expect(ids(urgentFirst([0], [desk], ['violence']), [desk])).to.deep.equal(['medico']);
  });
});
