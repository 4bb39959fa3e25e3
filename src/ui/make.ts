/** Makes an element with its attributes and children; what is `undefined` is left out. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Node | string | undefined)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}
