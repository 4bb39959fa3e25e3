/** Heights in pixels that a frame has until its page knows better: about what each element takes at 360 px. */
const heights: Readonly<Record<string, number>> = {
  'casa-centre-card': 640,
  'casa-helpline-banner': 1400,
  'casa-opening-hours': 420,
  'casa-quick-exit': 220,
  'casa-service-card': 900,
  'casa-service-finder': 900,
};

/** The height in pixels that a frame of an element begins with. */
export function frameHeight(tag: string): number {
  return heights[tag] ?? 600;
}

/**
 * The fragment by which `embed.html` shows an element.
 *
 * @param settings Names and values: `tag`, `lang`, attributes, colours.
 */
export function fragmentOf(settings: Iterable<readonly [string, string]>): string {
  return `#${new URLSearchParams([...settings].map(([name, value]) => [name, value])).toString()}`;
}

/** A frame as HTML to paste. It works without a script, at its height; links in it leave the frame. */
export function frameHtml({src, title, height}: {src: string; title: string; height: number}): string {
  const attributes = {
    src,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** Text as the value of an attribute in double quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
