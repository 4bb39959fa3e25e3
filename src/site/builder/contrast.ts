/** Two colours of ours that meet, and the ratio that WCAG 2.2 asks of them: 4.5 for text (1.4.3), else 3 (1.4.11). */
export interface Pair {
  readonly front: string;
  readonly back: string;
  readonly least: 4.5 | 3;
}

/** Colours that meet, by the names of their tokens without `--casa-color-`. */
export const pairs: readonly Pair[] = [
  {front: 'text', back: 'surface', least: 4.5},
  {front: 'muted', back: 'surface', least: 4.5},
  {front: 'link', back: 'surface', least: 4.5},
  {front: 'open', back: 'surface', least: 4.5},
  {front: 'help', back: 'surface', least: 4.5},
  {front: 'on-primary', back: 'primary', least: 4.5},
  {front: 'on-exit', back: 'exit', least: 4.5},
  {front: 'closed', back: 'surface', least: 3},
  {front: 'warning', back: 'surface', least: 3},
  {front: 'danger', back: 'surface', least: 3},
  {front: 'input', back: 'surface', least: 3},
  {front: 'primary', back: 'surface', least: 3},
  {front: 'exit', back: 'surface', least: 3},
];

/** The contrast of two colours in six hexadecimal digits, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
