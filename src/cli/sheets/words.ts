import {isRecord, SheetError} from './row.js';

/** The words of one language, from `words.<language>.json`, found by where they stand in the sheet. */
export class Words {
  /** BCP 47, as in the name of the sheet. */
  readonly language: string;
  readonly #words: unknown;

  constructor(language: string, words: unknown) {
    this.language = language;
    this.#words = words;
  }

  /** The words at a place in the sheet; none there is a `SheetError`. */
  at(...path: readonly string[]): string {
    const words = this.maybe(...path);
    if (words === undefined)
      throw new SheetError(`words.${this.language}.json: ${path.join(' > ')} is missing. Write it.`);
    return words;
  }

  /** The words at a place in the sheet, `undefined` when there are none. */
  maybe(...path: readonly string[]): string | undefined {
    const found = path.reduce<unknown>(
      (value, key) => (isRecord(value) ? value[key] : undefined),
      this.#words,
    );
    return typeof found === 'string' && found.trim() !== '' ? found : undefined;
  }

  /** Every place that has words, as `services > vaccination > name`. */
  places(): ReadonlySet<string> {
    return new Set(placesIn(this.#words, ''));
  }
}

function placesIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [path];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    placesIn(inner, path === '' ? key : `${path} > ${key}`),
  );
}

/** Throws a `SheetError` that lists what one language says and another does not. */
export function sameWords(first: Words, others: readonly Words[]): void {
  const gaps = others.flatMap((other) => [...missing(first, other), ...missing(other, first)]);
  if (gaps.length > 0)
    throw new SheetError(`Every language says the same. Write what is missing:\n${gaps.join('\n')}`);
}

function missing(from: Words, to: Words): string[] {
  const there = to.places();
  const gaps = [...from.places()].filter((place) => !there.has(place));
  return gaps.map((place) => `words.${to.language}.json: ${place} (it is in words.${from.language}.json)`);
}
