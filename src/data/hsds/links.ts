/** Reads the first web address of a text: `http:` or `https:`, or a bare host, which gets `https:`. */
export function readUrl(value: string): string | undefined {
  const [first = ''] = value.split(/[\s;|]+|,(?=\s|https?:)/).filter((part) => part !== '');
  const isBare = /^(?:\/\/)?(?:[\p{L}\d_-]+\.)+\p{L}{2,}(?=[:/?#]|$)/u.test(first);
  const address = isBare ? `https://${first.replace(/^\/\//, '')}` : first;
  if (!/^https?:\/\/[^/]/i.test(address)) return undefined;
  try {
    return new URL(address).href;
  } catch {
    return undefined;
  }
}

/** Reads the first e-mail address of a text. */
export function readEmail(value: string): string | undefined {
  return value
    .split(/[\s;,|<>]+/)
    .map((part) => part.replace(/^mailto:/i, ''))
    .find((part) => /^[^@:/"'()]+@[^@:/"'()]+\.[\p{L}\d-]{2,}$/u.test(part));
}
