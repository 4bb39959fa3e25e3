/** A value without what is absent, and what stands in several of its places once. */
export interface Packed {
  readonly value: unknown;
  /** What a number in the place of an object or a list refers to. */
  readonly shared: readonly unknown[];
}

/** Shorter than this a thing is written again: its number and a place in the list cost as much. */
const shortest = 24;

/**
 * Writes a directory's facts as short as JSON can be, for `stores/directory/prepared` to read: without `undefined`,
 * `false` and what is empty, and with texts in the file's language as bare strings.
 *
 * The same facts give the same bytes.
 */
export function pack(facts: unknown, language: string): Packed {
  const value = compact(facts, language);
  const counts = new Map<string, number>();
  count(value, counts);
  const numbers = new Map<string, number>();
  const shared: unknown[] = [];
  return {value: share(value), shared};

  function share(part: unknown): unknown {
    if (!isComposite(part)) return part;
    const text = JSON.stringify(part);
    if (text.length < shortest || (counts.get(text) ?? 0) < 2) return within(part);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = shared.push(undefined) - 1;
    numbers.set(text, number);
    shared[number] = within(part);
    return number;
  }

  function within(part: object): unknown {
    if (Array.isArray(part)) return part.map(share);
    return Object.fromEntries(Object.entries(part).map(([name, its]) => [name, share(its)]));
  }
}

/** Words in another language than the file's: no list of parts. */
class ForeignText {
  readonly #parts: readonly (string | null)[];

  constructor(value: string, lang: string | undefined) {
    this.#parts = [value, lang ?? null];
  }

  toJSON(): unknown {
    return this.#parts;
  }
}

function compact(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((item) => compact(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const {value: words, lang, ...others} = value as {value?: unknown; lang?: unknown};
  if (typeof words === 'string' && 'lang' in value && Object.keys(others).length === 0)
    return lang === language ? words : new ForeignText(words, lang as string | undefined);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, its]) => {
      const short = compact(its, language);
      return short === undefined || short === false || isEmpty(short) ? [] : [[name, short]];
    }),
  );
}

function isEmpty(part: unknown): boolean {
  return isComposite(part) && Object.keys(part).length === 0;
}

function count(part: unknown, counts: Map<string, number>): void {
  if (!isComposite(part)) return;
  const text = JSON.stringify(part);
  const times = (counts.get(text) ?? 0) + 1;
  counts.set(text, times);
  // Of what stands there a second time the parts are not written again.
  if (times === 1) for (const its of Object.values(part)) count(its, counts);
}

function isComposite(part: unknown): part is object {
  return typeof part === 'object' && part !== null && !(part instanceof ForeignText);
}
