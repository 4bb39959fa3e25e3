/** The first day that a date as known to the year, month or day may mean, `undefined` when it is no date. */
export function firstDay(date: string): string | undefined {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  const full = `${year}-${month}-${day}`;
  const parsed = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(+parsed) || !parsed.toISOString().startsWith(full) ? undefined : full;
}
