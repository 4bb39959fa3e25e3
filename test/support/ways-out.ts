/** Addresses of the links that a person can press in an element, its parts and what is slotted into them. */
export function linksIn(node: Node): readonly string[] {
  if (node instanceof HTMLElement && !(node instanceof HTMLSlotElement) && !node.checkVisibility()) return [];
  const own = node instanceof HTMLAnchorElement ? [node.href] : [];
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = slotted.length > 0 ? slotted : [...((node as Element).shadowRoot ?? node).childNodes];
  return [...own, ...children.flatMap(linksIn)];
}

/** The numbers among them, as they are dialled. */
export function numbersIn(node: Node): readonly string[] {
  return linksIn(node)
    .filter((href) => href.startsWith('tel:'))
    .map((href) => href.slice(4));
}
