import {type Helpline, plainNumber} from './helpline.js';
import type {Topic} from './topic.js';

/** Which lines a page asks for. */
export interface Choice {
  /** Ids or numbers, in order; empty for those of the topic, or all. */
  readonly lines: readonly string[];
  readonly topic: Topic | undefined;
  /** Ids or numbers that come before the others, such as a campaign's. */
  readonly first?: readonly string[];
}

/** The lines to show, and the words that named none. */
export interface Selection {
  readonly lines: readonly Helpline[];
  readonly unknown: readonly string[];
}

/** These come first on a page about violence, whatever else it asks for. */
const alwaysForViolence = ['112', '1522'];

/**
 * The lines to show, in order.
 *
 * A choice that names no known line is as good as none: a page never ends up without a number to call.
 */
export function linesFor({lines, topic, first = []}: Choice, all: readonly Helpline[]): Selection {
  const named = lines.map((word) => ({word, line: find(word, all)}));
  const known = named.flatMap(({line}) => line ?? []);
  const chosen =
    known.length > 0 ? known : all.filter(({topics}) => topic === undefined || topics.includes(topic));
  const always = topic === 'violence' ? alwaysForViolence : [];
  const ahead = [...always, ...first].flatMap((word) => find(word, all) ?? []);
  return {
    lines: [...new Set([...ahead, ...chosen])],
    unknown: named.flatMap(({word, line}) => (line === undefined ? [word] : [])),
  };
}

function find(word: string, all: readonly Helpline[]): Helpline | undefined {
  const number = plainNumber(word);
  return (
    all.find(({id}) => id === word) ??
    all.find(
      ({phones}) =>
        number !== '' && phones.some((phone) => plainNumber(phone.dial ?? phone.number) === number),
    )
  );
}

/** Several ids in one attribute: by commas where there are any (`112, 800 290 290`), else by blanks. */
export function lineIds(value: string | null | undefined): readonly string[] {
  const words = (value ?? '').split(value?.includes(',') ? ',' : /\s+/);
  return words.map((word) => word.trim()).filter((word) => word !== '');
}
