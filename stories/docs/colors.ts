/** A colour as a colour field wants it: six hexadecimal digits; `undefined` for what is no colour. */
export function hexOf(color: string): string | undefined {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (context === null || !CSS.supports('color', color)) return undefined;
  context.fillStyle = resolved(color);
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** What a mixed or a system colour is on this page. */
function resolved(color: string): string {
  const probe = document.createElement('span');
  probe.style.color = color;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}
