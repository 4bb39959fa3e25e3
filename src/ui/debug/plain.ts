/** Longer than this is nothing that anybody reads to the end. */
const longest = 200;

/** Words from data or an address as a report may show them: on one line, in one direction, not for ever. */
export function plain(words: string): string {
  const line = words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** An address without what is secret in it: reports are sent to others. */
export function plainAddress(address: string): string {
  return plain(
    address
      .replace(/^(\w+:\/\/)[^/?#]*@/, '$1…@')
      .replace(/([?&][^=&]*(?:auth|key|pass|secret|sig|token)[^=&]*=)[^&#]*/gi, '$1…'),
  );
}

/** The origin of an address, `undefined` where it has none. */
export function originOf(address: string): string | undefined {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return undefined;
  }
}
