import {expect} from '@open-wc/testing';
import {standingWords} from '../../src/ui/standing.js';
import {atTime} from '../support/clock.js';

describe('standingWords', () => {
  atTime('2026-11-23T10:30+01:00');

  const cases = [
    {kind: 'active', checkedOn: '2026-11-01', says: 'Dati controllati: 1 novembre 2026'},
    {
      kind: 'to-be-confirmed',
      checkedOn: '2025-02-01',
      says: 'Da confermare. Ultimo controllo: febbraio 2025',
    },
    {
      kind: 'to-be-confirmed',
      checkedOn: undefined,
      says: 'Da confermare: non sappiamo quando i dati sono stati controllati',
    },
    {kind: 'temporarily-closed', checkedOn: undefined, says: 'Chiuso per un periodo'},
    {
      kind: 'ended',
      checkedOn: '2026-11-01',
      says: 'Questo servizio non c’è più. Dati controllati: 1 novembre 2026',
    },
  ] as const;
  for (const {kind, checkedOn, says} of cases) {
    it(`says "${says}"`, () => {
      expect(standingWords({kind, checkedOn})).to.equal(says);
    });
  }
});
