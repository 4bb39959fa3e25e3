import {kindByBeginning} from './beginning.js';
import {jsonWords} from './json-words.js';
import {syntaxFault} from './syntax.js';
import {syntaxRemark} from './syntax-words.js';

/** How much of the line is shown on either side of the place. */
const context = 30;

/**
 * Says what a text is that is no page of services: for its publisher, with line and column and what stands there,
 * where it is no JSON.
 *
 * Only loaded where something failed: nobody else pays for it.
 */
export function refusalOf(answer: string): string {
  return visible(sentence(answer));
}

function sentence(answer: string): string {
  const text = answer.replace(/^\ufeff/, '');
  if (text.trim() === '') return 'It is empty.';
  const fault = syntaxFault(text);
  if (fault === undefined) return `It is JSON, but ${jsonWords(JSON.parse(text))}.`;
  const kind = kindByBeginning(text);
  const begins = text.length - text.trimStart().length;
  if (kind !== undefined) return `It is no JSON, but ${kind}. It begins at ${placeOf(text, begins)}`;
  if (isBeforeData(text, fault.at, begins))
    return `It is no JSON, as text stands before the data. Take it out. It begins at ${placeOf(text, begins)}`;
  const {at, words} = syntaxRemark(text, fault);
  return `It is no JSON at ${placeOf(text, at, words)}`;
}

/** Whether all would be well from the first bracket on. */
function isBeforeData(text: string, fault: number, begins: number): boolean {
  const bracket = text.search(/[[{]/);
  return fault === begins && bracket > begins && syntaxFault(text.slice(bracket)) === undefined;
}

/** A place as editors count it, from 1, with what stands before and after it on its line. */
function placeOf(text: string, at: number, words?: string): string {
  const {line, start} = lineAt(text, at);
  const before = text.slice(start, at);
  const after = /^[^\r\n]*/.exec(text.slice(at, at + context + 1))?.[0] ?? '';
  const [dots, rest] = [before.length > context ? '…' : '', after.length > context ? '…' : ''];
  const shown = `${dots}${before.slice(-context)}>>>${after.slice(0, context)}${rest}`;
  const what = words === undefined ? '' : `${words}. There: `;
  return `line ${String(line)}, column ${String(at - start + 1)}: ${what}${shown.trimStart()}`;
}

/** The line of a place, and where it starts. */
function lineAt(text: string, at: number): {readonly line: number; readonly start: number} {
  const breaks = /\r\n?|\n/g;
  let [line, start] = [1, 0];
  while (breaks.test(text) && breaks.lastIndex <= at) {
    line += 1;
    start = breaks.lastIndex;
  }
  return {line, start};
}

/** On one line and in one direction. */
function visible(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
}
