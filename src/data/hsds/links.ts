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

/**
 * Reads the first e-mail address of a text: an address and nothing else. In `mailto:` (RFC 6068) what comes after `?`
 * are headers, and `%40` is an `@`: neither gets into a link. Characters that hide or turn others are left out.
 */
export function readEmail(value: string): string | undefined {
  return value
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .split(/[\s;,|<>]+/)
    .map((part) => part.replace(/^mailto:/i, '').replace(/\?.*/s, ''))
    .find(
      (part) => part.length < 255 && /^[\p{L}\p{N}._+~!$*^{}-]+@[\p{L}\p{N}.-]+\.[\p{L}\d-]{2,}$/u.test(part),
    );
}
