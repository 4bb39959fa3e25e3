/**
 * Reads the `timezone` of a schedule: an IANA name, or the hours that its clock is ahead of UTC.
 *
 * HSDS: "expressed as a UTC offset", a number, which cannot say in which zone (openreferral/specification #265); some
 * publishers write the name. `GMT` and `UTC` are offsets too: who writes them means the clock on the wall.
 */
export function readZone(words: string): string | number | undefined {
  const [, sign = '+', hours, minutes = '0'] =
    /^(?:(?:utc|gmt) ?)?([+-])?(\d{1,2})(?:[:.](\d\d?)|(\d\d))?(?: ?h(?:ours?)?)?$/i.exec(words) ?? [];
  if (hours !== undefined) {
    const isFraction = words.includes('.');
    const ahead = Number(hours) + (isFraction ? Number(`0.${minutes}`) : Number(minutes) / 60);
    return ahead <= 14 ? ahead * (sign === '-' ? -1 : 1) : undefined;
  }
  if (/^(?:z|utc|gmt|etc\/(?:utc|gmt))$/i.test(words)) return 0;
  if (!/^[a-z]+\/[a-z_+-]+(?:\/[a-z_]+)?$/i.test(words) || /^etc\//i.test(words)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', {timeZone: words}).resolvedOptions().timeZone && words;
  } catch {
    return undefined;
  }
}
