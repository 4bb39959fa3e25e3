import {nationalNumber} from './phone-number.js';
import {type Provenance, provenanceKeys, provenanceOf} from './provenance.js';
import {Row, SheetError} from './row.js';

/** Days as HSDS writes them, `MO,TU`; hours of the wall clock, `20:00`. */
export interface Hours {
  readonly days: string;
  readonly opens: string;
  readonly closes: string;
}

/** A telephone line, as `helplines.json` states it. */
export interface Helpline extends Provenance {
  readonly id: string;
  readonly numbers: readonly {readonly number: string; readonly type: string}[];
  readonly needs: readonly string[];
  readonly organization: string;
  readonly area: string;
  readonly emergency: boolean;
  readonly alwaysOpen: boolean;
  readonly publishHours: boolean;
  readonly hours: readonly Hours[];
  readonly free: boolean;
  readonly languages: readonly string[];
  readonly url: string | undefined;
  readonly chat: string | undefined;
  readonly email: string | undefined;
}

/** The helpline that a record of `helplines.json` states. */
export function helplineOf(cells: unknown): Helpline {
  const marks = ['emergency', 'alwaysOpen', 'publishHours', 'free'];
  const lists = ['numbers', 'needs', 'hours', 'languages'];
  const texts = ['id', 'organization', 'area', 'url', 'chat', 'email'];
  const row = new Row('helplines.json', cells, [...texts, ...lists, ...marks, ...provenanceKeys]);
  const id = row.text('id');
  return {
    id,
    numbers: numbersOf(row, nationalNumber(id)),
    needs: row.texts('needs'),
    organization: row.text('organization'),
    area: row.text('area'),
    emergency: row.yes('emergency'),
    alwaysOpen: row.yes('alwaysOpen'),
    publishHours: row.yes('publishHours'),
    hours: row.rows('hours', ['days', 'opens', 'closes']).map(hoursOf),
    free: row.yes('free'),
    languages: row.texts('languages'),
    url: row.url('url'),
    chat: row.url('chat'),
    email: row.optional('email'),
    ...provenanceOf(row),
  };
}

function numbersOf(row: Row, national: string | undefined): Helpline['numbers'] {
  const numbers = row
    .rows('numbers', ['number', 'type'])
    .map((cell) => ({number: cell.phone('number'), type: cell.text('type')}));
  if (numbers.length === 0)
    throw new SheetError(`${row.place}: a helpline needs a number. Leave it out without one.`);
  if (national !== undefined && numbers[0]?.number !== national)
    throw new SheetError(`${row.place}: the number of this national line is ${national}. Correct the sheet.`);
  return numbers;
}

function hoursOf(row: Row): Hours {
  const hours = {days: row.text('days'), opens: row.text('opens'), closes: row.text('closes')};
  const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  if (!/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/.test(hours.days))
    throw new SheetError(`${row.place}: write the days as MO,TU,WE,TH,FR,SA,SU.`);
  if (!isTime(hours.opens) || !isTime(hours.closes))
    throw new SheetError(`${row.place}: write the times as 09:30 and 18:00.`);
  return hours;
}
