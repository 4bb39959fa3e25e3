/** Which directory, for whom. */
export interface Question {
  readonly endpoints: readonly string[];
  readonly language: string;
  readonly timeZone: string;
  /** Minutes after which it is asked again, `undefined` for never. */
  readonly refresh?: number | undefined;
  /** How many records of a live API are enough. */
  readonly maxRecords?: number | undefined;
  /** Whether a copy of it stays in the browser for the next visit. */
  readonly keepCopy?: boolean | undefined;
}
