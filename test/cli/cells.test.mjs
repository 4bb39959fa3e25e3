import assert from 'node:assert/strict';
import {test} from 'node:test';
import {source} from './source.mjs';

const {firstDay} = await source('src/cli/sheets/first-day.ts');
const {phoneNumber} = await source('src/cli/sheets/phone-number.ts');
const {Row} = await source('src/cli/sheets/row.ts');

const days = [
  {date: '2025-02-17', day: '2025-02-17', because: 'it is a day already'},
  {date: '2025-02', day: '2025-02-01', because: 'a month counts from its first day'},
  {date: '2020', day: '2020-01-01', because: 'a year counts from its first day'},
  {date: '2025-02-30', day: undefined, because: 'February has no 30th'},
  {date: '2025-13', day: undefined, because: 'there are twelve months'},
  {date: 'February 2025', day: undefined, because: 'it is words'},
];

for (const {date, day, because} of days) {
  test(`"${date}" counts from ${day}, as ${because}`, () => assert.equal(firstDay(date), day));
}

const numbers = [
  {number: '112', isKnown: true, because: 'it is a national short code'},
  {number: '1522', isKnown: true, because: 'it is a national short code'},
  {number: '116117', isKnown: true, because: '116 begins the European harmonised codes'},
  {number: '800 290 290', isKnown: true, because: 'it is a green number'},
  {number: '+39 02 0000 0001', isKnown: true, because: 'it is a fixed line with its prefix'},
  {number: '+39 320 000 0001', isKnown: true, because: 'it is a mobile'},
  {number: '1552', isKnown: false, because: 'two digits changed places'},
  {number: '+39 112', isKnown: false, because: 'a short code with a country code rings nowhere'},
  {number: '800 290 29', isKnown: false, because: 'a digit is missing'},
  {number: '02 0000 0001', isKnown: false, because: 'from abroad it needs its country code'},
  {number: 'numero verde', isKnown: false, because: 'it is words'},
];

for (const {number, isKnown, because} of numbers) {
  test(`"${number}" is ${isKnown ? 'taken' : 'refused'}, as ${because}`, () => {
    assert.equal(phoneNumber(number), isKnown ? number : undefined);
  });
}

const keys = ['id', 'name', 'free', 'needs', 'checked', 'certainty', 'url', 'number'];
const row = (cells) => new Row('centres.json', {id: 'sample', ...cells}, keys);

const mistakes = [
  {
    what: 'a missing text',
    of: () => row({}).text('name'),
    says: /centres\.json, "sample": "name" is missing/,
  },
  {what: 'an empty text', of: () => row({name: ''}).text('name'), says: /Leave it out when it is not known/},
  {what: 'a null', of: () => row({name: null}).optional('name'), says: /Leave it out when it is not known/},
  {what: 'a misspelt key', of: () => row({nmae: 'x'}), says: /"nmae" is not known\. Use one of: id, name/},
  {what: 'yes in words', of: () => row({free: 'yes'}).yes('free'), says: /true or false/},
  {what: 'one text for a list', of: () => row({needs: 'casa'}).texts('needs'), says: /must be a list/},
  {
    what: 'a date in words',
    of: () => row({checked: 'ieri'}).day('checked'),
    says: /2025-02-17, 2025-02 or 2025/,
  },
  {
    what: 'a fact of low certainty',
    of: () => row({certainty: 'low'}).certainty('certainty'),
    says: /Leave the record out/,
  },
  {what: 'an address that runs code', of: () => row({url: 'javascript:alert(1)'}).url('url'), says: /https:/},
  {what: 'a number of no known shape', of: () => row({number: '1552'}).phone('number'), says: /Check it/},
];

for (const {what, of, says} of mistakes) {
  test(`${what} is refused with its place and what to do`, () => {
    assert.throws(of, {name: 'SheetError', message: says});
  });
}
