/** What stands on lines of its own when HTML is written for people to read and edit. */
const blocks = /^(?:article|div|h[1-6]|iframe|li|ol|p|section|ul|casa-[a-z-]+)$/;

/**
 * Nodes as HTML to paste, blocks indented. The browser escapes what is published: whatever a directory says
 * comes out as text again.
 */
export function htmlOf(nodes: Iterable<Node>, indent = ''): string {
  return [...nodes].map((node) => lines(node, indent)).join('\n');
}

function lines(node: Node, indent: string): string {
  if (!(node instanceof Element)) return indent + inline(node);
  const [only] = node.children;
  // An item that is one paragraph is one line.
  if (node.localName === 'li' && only && node.childNodes.length === 1 && only.localName === 'p')
    return indent + written(node);
  const holdsBlocks = [...node.children].some(({localName}) => blocks.test(localName));
  if (!holdsBlocks) return indent + written(node);
  const empty = written(node.cloneNode(false) as Element);
  const end = `</${node.localName}>`;
  const content = htmlOf([...node.childNodes].filter(hasContent), `${indent}  `);
  return `${indent}${empty.slice(0, -end.length)}\n${content}\n${indent}${end}`;
}

function hasContent(node: Node): boolean {
  return node instanceof Element || (node.textContent ?? '').trim() !== '';
}

/** Attributes that are there or not have no value in HTML as people write it. */
function written(element: Element): string {
  return element.outerHTML.replace(/^<[^>]*>/, (start) => start.replaceAll('=""', ''));
}

function inline(node: Node): string {
  const box = document.createElement('p');
  box.append(node.cloneNode(true));
  return box.outerHTML.slice('<p>'.length, -'</p>'.length);
}
