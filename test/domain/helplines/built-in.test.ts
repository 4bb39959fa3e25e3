import {expect} from '@open-wc/testing';
import {builtInLines} from '../../../src/domain/helplines/built-in.js';

describe('builtInLines', () => {
  // By hand, from milan-facts.json: a wrong digit here is a wrong number on the page.
  const numbers = [
    ['112', '112'],
    ['1522', '1522'],
    ['116117', '116117'],
    ['800 290 290', '800290290'],
    ['19696', '19696'],
    ['114', '114'],
  ];

  it('has the numbers of the facts, dialled bare', () => {
    expect(builtInLines.flatMap(({phones}) => phones).map(({number, dial}) => [number, dial])).to.deep.equal(
      numbers,
    );
  });

  it('calls free only what a source says is free', () => {
    const others = builtInLines.filter(({price}) => price.kind !== 'free').map(({id}) => id);
    expect(others).to.deep.equal(['114']);
  });

  it('promises no language that nobody answers in', () => {
    const languages = builtInLines.flatMap((line) => line.languages);
    expect(languages).to.have.members(['it', 'en', 'fr', 'es', 'ar', 'fa', 'sq', 'ru', 'uk', 'pt', 'pl']);
    expect(languages).not.to.include.members(['zh', 'bn', 'fil', 'si']);
  });

  it('says of one line only that it is not always answered', () => {
    const noon = new Date('2025-12-22T12:00+01:00');
    const always = builtInLines.filter(
      ({openState}) => openState(noon, 'Europe/Rome').kind === 'open-always',
    );
    expect(always.map(({id}) => id)).to.deep.equal(['112', '1522', 'antitratta', '19696', '114']);
  });
});
