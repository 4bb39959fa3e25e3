import {phoneNumber} from './phone-number.js';
import {firstDay} from './first-day.js';

/** A mistake in a sheet, in a sentence that says where it is and what to do. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
}

/** One record of a sheet, read cell by cell; a wrong cell is a `SheetError` that says where. */
export class Row {
  /** The sheet and the record, as `centres.json, "san-siro"`. */
  readonly place: string;
  readonly #cells: Readonly<Record<string, unknown>>;

  /** `keys`: every key the record may have, so that a slip of the pen is not a fact that goes missing. */
  constructor(sheet: string, cells: unknown, keys: readonly string[]) {
    if (!isRecord(cells)) throw new SheetError(`${sheet}: a record must be written between { and }.`);
    const id = cells['id'] ?? cells['number'] ?? cells['days'];
    this.place = typeof id === 'string' ? `${sheet}, "${id}"` : sheet;
    this.#cells = cells;
    const strange = Object.keys(cells).find((key) => !keys.includes(key));
    if (strange !== undefined) this.#fail(strange, `is not known. Use one of: ${keys.join(', ')}.`);
  }

  /** The text of a cell that must be filled. */
  text(key: string): string {
    return this.optional(key) ?? this.#fail(key, 'is missing. Fill it in.');
  }

  /** The text of a cell, `undefined` when there is none: what nobody knows is left out. */
  optional(key: string): string | undefined {
    const cell = this.#cells[key];
    if (cell === undefined) return undefined;
    if (typeof cell !== 'string' || cell.trim() === '')
      this.#fail(key, 'must be a text in quotation marks. Leave it out when it is not known.');
    return cell;
  }

  /** Whether a cell says `true`. */
  yes(key: string): boolean {
    const cell = this.#cells[key] ?? false;
    if (typeof cell !== 'boolean') this.#fail(key, 'must be true or false, without quotation marks.');
    return cell;
  }

  /** The texts of a list, none when it is left out. */
  texts(key: string): readonly string[] {
    const isText = (cell: unknown): cell is string => typeof cell === 'string' && cell !== '';
    const cells = this.#list(key);
    if (!cells.every(isText)) this.#fail(key, 'must be a list of texts, as ["one", "two"].');
    return cells;
  }

  /** The records of a list, none when it is left out. */
  rows(key: string, keys: readonly string[]): readonly Row[] {
    return this.#list(key).map((cell) => new Row(this.place, cell, keys));
  }

  /** The day of a check: what is known as `2025-02` or `2025` counts from its first day, never later. */
  day(key: string): string {
    return firstDay(this.text(key)) ?? this.#fail(key, 'must be a date, as 2025-02-17, 2025-02 or 2025.');
  }

  /** How sure a fact is. What is less than medium is not published. */
  certainty(key: string): 'medium' | 'high' {
    const cell = this.text(key);
    if (cell !== 'medium' && cell !== 'high')
      this.#fail(key, 'must be "high" or "medium". Leave the record out when it is less sure than that.');
    return cell;
  }

  /** An address of the web. */
  url(key: string): string | undefined {
    const cell = this.optional(key);
    if (cell !== undefined && !/^https?:\/\/\S+$/.test(cell)) this.#fail(key, 'must begin with https://.');
    return cell;
  }

  /** A phone number as it is read by people. */
  phone(key: string): string {
    const cell = this.text(key);
    return phoneNumber(cell) ?? this.#fail(key, `"${cell}" is not a number we know the shape of. Check it.`);
  }

  #list(key: string): readonly unknown[] {
    const cell = this.#cells[key] ?? [];
    return Array.isArray(cell)
      ? (cell as readonly unknown[])
      : this.#fail(key, 'must be a list, between [ and ].');
  }

  #fail(key: string, remedy: string): never {
    throw new SheetError(`${this.place}: "${key}" ${remedy}`);
  }
}

/** Whether a value of JSON is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
