const said = new Set<string>();

/**
 * Warns the page's author, once per message.
 *
 * Kept in the production build: an author who embeds us with a script tag
 * never meets any other.
 */
export function warn(element: HTMLElement | string, message: string, ...data: unknown[]): void {
  const tag = typeof element === 'string' ? element : element.localName;
  const line = `<${tag}>: ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line, ...data);
}
