/** The text a person reads in an element: its shadow tree with the slots filled, what CSS hides left out. */
export function seen(node: Node): string {
  return shown(node).replace(/\s+/g, ' ').trim();
}

const inline = new Set(['A', 'BDI', 'SPAN', 'STRONG', 'EM', 'SLOT']);

function shown(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
  if (node instanceof HTMLElement && !(node instanceof HTMLSlotElement) && !node.checkVisibility()) return '';
  const text = [...shownChildren(node)].map(shown).join('');
  return node instanceof Element && !inline.has(node.tagName) ? ` ${text} ` : text;
}

function shownChildren(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
  return (node as Element).shadowRoot?.childNodes ?? node.childNodes;
}
