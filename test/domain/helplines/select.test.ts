import {expect} from '@open-wc/testing';
import {builtInLines} from '../../../src/domain/helplines/built-in.js';
import {lineIds, linesFor} from '../../../src/domain/helplines/select.js';
import type {Topic} from '../../../src/domain/helplines/topic.js';

const idsOf = (lines: string, topic?: Topic, first: readonly string[] = []) =>
  linesFor({lines: lineIds(lines), topic, first}, builtInLines).lines.map(({id}) => id);

describe('linesFor', () => {
  const all = ['112', '1522', '116117', 'antitratta', '19696', '114'];
  const cases = [
    {lines: '', shows: all, because: 'nothing was chosen'},
    {lines: '1522 112', shows: ['1522', '112'], because: 'the page gives the order'},
    {lines: '800 290 290, 112', shows: ['antitratta', '112'], because: 'a number names its line'},
    {lines: '800.290.290,+39 1522', shows: ['antitratta'], because: 'a short code has no prefix'},
    {lines: 'antitratta antitratta', shows: ['antitratta'], because: 'no line is shown twice'},
    {lines: '118 999', shows: all, because: 'a choice of unknown lines is none'},
  ];
  for (const {lines, shows, because} of cases) {
    it(`shows ${shows.join(', ')} for "${lines}", as ${because}`, () => {
      expect(idsOf(lines)).to.deep.equal(shows);
    });
  }

  const topics: {topic: Topic; shows: readonly string[]}[] = [
    {topic: 'emergency', shows: ['112']},
    {topic: 'violence', shows: ['112', '1522']},
    {topic: 'trafficking', shows: ['112', 'antitratta']},
    {topic: 'children', shows: ['112', '19696', '114']},
    {topic: 'health', shows: ['112', '116117']},
  ];
  for (const {topic, shows} of topics) {
    it(`shows ${shows.join(', ')} on ${topic}`, () => {
      expect(idsOf('', topic)).to.deep.equal(shows);
    });
  }

  it('puts 112 and 1522 first on violence, whatever the page asks for', () => {
    expect(idsOf('114, 1522', 'violence')).to.deep.equal(['112', '1522', '114']);
    expect(idsOf('114', 'violence')).to.deep.equal(['112', '1522', '114']);
    expect(idsOf('114', 'violence', ['19696'])).to.deep.equal(['112', '1522', '19696', '114']);
  });

  it('puts what a campaign asks for before the rest', () => {
    expect(idsOf('112 116117', undefined, ['1522'])).to.deep.equal(['1522', '112', '116117']);
  });

  it('reports the words that name no line', () => {
    expect(linesFor({lines: ['1522', '1523'], topic: undefined}, builtInLines).unknown).to.deep.equal([
      '1523',
    ]);
  });
});
