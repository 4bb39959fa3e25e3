// @ts-check

/** Reads, in the page, what a person can: the text on show and the telephone links on show. */
export function read() {
  /** @type {string[]} */
  const links = [];
  /** @type {(node: Node) => string} */
  const shown = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (node instanceof HTMLIFrameElement)
      return node.contentDocument ? shown(node.contentDocument.body) : '';
    if (!(node instanceof Element) || /^(style|script)$/i.test(node.localName)) return '';
    const isSlot = node instanceof HTMLSlotElement;
    const style = getComputedStyle(node);
    if (!isSlot && (style.display === 'none' || style.visibility === 'hidden')) return '';
    const href = node.getAttribute('href') ?? '';
    if (href.startsWith('tel:') && node.getBoundingClientRect().width > 0)
      links.push(`${href} ${node.textContent?.trim()}`);
    const assigned = isSlot ? node.assignedNodes() : [];
    const children = assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
    return ` ${[].map.call(children, shown).join('')} `;
  };
  const text = shown(document.body).replace(/\s+/g, ' ');
  const own = document.querySelector('casa-helpline-banner')?.shadowRoot?.querySelector('section');
  return {text, links, isAlive: Boolean(own)};
}
