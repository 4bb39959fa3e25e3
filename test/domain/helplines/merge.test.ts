import {expect} from '@open-wc/testing';
import {builtInLines} from '../../../src/domain/helplines/built-in.js';
import type {Helpline} from '../../../src/domain/helplines/helpline.js';
import {mergeLines} from '../../../src/domain/helplines/merge.js';
import {publishedLines} from '../../../src/domain/helplines/published.js';
import {aPhone, aService, words} from '../../support/directories.js';

const today = '2026-11-23';

function published(number: string, checkedOn: string | undefined, id = number): Helpline {
  const service = aService({
    id,
    name: words('Un’altra voce'),
    phones: [aPhone({number, dial: number.replaceAll(' ', '')})],
    standing: {kind: 'active', checkedOn},
  });
  return publishedLines([service]).lines[0]!;
}

const find = (lines: readonly Helpline[], id: string) => lines.find((line) => line.id === id);

describe('mergeLines', () => {
  it('dates a line of ours by a newer check, and takes nothing else', () => {
    const merged = mergeLines(builtInLines, [published('1522', '2026-11-01')], today);
    expect(merged).to.have.length(builtInLines.length);
    expect(find(merged, '1522')).to.deep.equal({...find(builtInLines, '1522'), checkedOn: '2026-11-01'});
  });

  const useless = [
    {date: '2020-01-01', because: 'it is older'},
    {date: '2030-01-01', because: 'it is still to come'},
    {date: undefined, because: 'there is none'},
  ];
  for (const {date, because} of useless) {
    it(`keeps our date when the directory’s is ${date ?? 'missing'}, as ${because}`, () => {
      const merged = mergeLines(builtInLines, [published('1522', date)], today);
      expect(find(merged, '1522')?.checkedOn).to.equal(find(builtInLines, '1522')?.checkedOn);
    });
  }

  it('adds other lines after ours, each number once however it is written', () => {
    const others = [published('02 0000 0001', today, 'a'), published('+390200000001', today, 'b')];
    const merged = mergeLines(builtInLines, others, today);
    expect(merged.slice(builtInLines.length).map(({id}) => id)).to.deep.equal(['a']);
  });

  it('lets no line of a directory pass for one of ours', () => {
    const merged = mergeLines(builtInLines, [published('02 0000 0001', today, '112')], today);
    expect(find(merged, '112')?.phones[0]?.dial).to.equal('112');
  });
});
