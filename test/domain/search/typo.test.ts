import {expect} from '@open-wc/testing';
import {typos} from '../../../src/domain/search/typo.js';

/** The same, by the definition and without any short cut. */
function slowTypos(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.at(-1), other.at(-1)];
  const [restOne, restOther] = [one.slice(0, -1), other.slice(0, -1)];
  const costs = [
    slowTypos(restOne, other) + 1,
    slowTypos(one, restOther) + 1,
    slowTypos(restOne, restOther) + (a === b ? 0 : 1),
  ];
  if (one.length > 1 && other.length > 1 && a === other.at(-2) && b === one.at(-2))
    costs.push(slowTypos(one.slice(0, -2), other.slice(0, -2)) + 1);
  return Math.min(...costs);
}

describe('typos', () => {
  const cases = [
    {typed: 'infermira', word: 'infermiera', is: 1, because: 'a letter is missing'},
    {typed: 'infermierra', word: 'infermiera', is: 1, because: 'there is one too many'},
    {typed: 'infremiera', word: 'infermiera', is: 1, because: 'two are swapped'},
    {typed: 'infarmiera', word: 'infermiera', is: 1, because: 'one is another'},
    {typed: 'medico', word: 'infermiera', is: 3, because: 'more than are forgiven count as one more'},
  ];
  for (const {typed, word, is, because} of cases)
    it(`are ${String(is)} from ${typed} to ${word}, as ${because}`, () => {
      expect(typos(typed, word, 2, false)).to.equal(is);
    });

  it('do not count what is still to be typed', () => {
    expect(typos('infrem', 'infermiera', 2, true)).to.equal(1);
    expect(typos('infrem', 'infermiera', 2, false)).to.equal(3);
  });

  it('are what their definition says, for any two words of few letters', () => {
    const letters = 'abc';
    const word = (seed: number): string =>
      Array.from({length: seed % 6}, (_, at) => letters[Math.floor(seed / 3 ** at) % 3]).join('');
    for (let seed = 0; seed < 500; seed++) {
      const [one, other] = [word(seed * 7 + 3), word(seed * 13 + 1)];
      expect(typos(one, other, 2, false), `${one} ${other}`).to.equal(Math.min(3, slowTypos(one, other)));
    }
  });
});
