import {virtual} from '@guidepup/virtual-screen-reader';

/** Attributes by which one element names another of the same tree. */
const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details'];

/** A page as it is composed, in one tree: the virtual screen reader does not enter shadow trees. */
export interface Flattened {
  readonly container: HTMLElement;
  /** What stands for each element of the page. */
  readonly copies: ReadonlyMap<Node, Node>;
}

/** Copies what an element shows, its shadow trees and the slots filled, into a container on the page. */
export function flatten(root: Element): Flattened {
  const copies = new Map<Node, Node>();
  const trees = new Map<Node, number>();
  const idIn = (node: Node, id: string): string => {
    const tree = node.getRootNode();
    if (!trees.has(tree)) trees.set(tree, trees.size);
    return `${id}-${String(trees.get(tree))}`;
  };

  const copy = (node: Node): readonly Node[] => {
    if (node instanceof Text) return [node.cloneNode()];
    if (!(node instanceof Element) || node.matches('style, script')) return [];
    if (node instanceof HTMLSlotElement) return children(node);
    if (!node.checkVisibility()) return [];
    const made = node.localName.includes('-')
      ? document.createElement('div')
      : (node.cloneNode() as HTMLElement);
    for (const name of ['lang', 'dir']) {
      const value = node.getAttribute(name);
      if (value !== null) made.setAttribute(name, value);
    }
    if (node.id !== '') made.id = idIn(node, node.id);
    for (const name of references) {
      const ids = node.getAttribute(name);
      if (ids !== null)
        made.setAttribute(
          name,
          ids.replace(/\S+/g, (id) => idIn(node, id)),
        );
    }
    if (node instanceof HTMLInputElement) made.setAttribute('value', node.value);
    if (node instanceof HTMLInputElement) made.toggleAttribute('checked', node.checked);
    if (node instanceof HTMLOptionElement) made.toggleAttribute('selected', node.selected);
    made.append(...children(node));
    copies.set(node, made);
    return [made];
  };
  const children = (node: Element): readonly Node[] => {
    const filled = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    return [...(filled.length > 0 ? filled : (node.shadowRoot ?? node).childNodes)].flatMap(copy);
  };

  const container = document.createElement('div');
  container.append(...copy(root));
  document.body.append(container);
  return {container, copies};
}

/** What a screen reader says of an element, read from its beginning until it has said `last`, or to its end. */
export async function readAloud(root: Element, last?: string): Promise<readonly string[]> {
  const {container} = flatten(root);
  try {
    await virtual.start({container});
    const first = await virtual.lastSpokenPhrase();
    for (
      let phrase = '';
      phrase !== first && phrase !== last;
      phrase = heardAs(await virtual.lastSpokenPhrase())
    )
      await virtual.next();
    const log = (await virtual.spokenPhraseLog()).map(heardAs);
    return log.at(-1) === first ? log.slice(0, -1) : log;
  } finally {
    await virtual.stop();
    container.remove();
  }
}

/** No screen reader says that a list is not busy. */
const heardAs = (phrase: string): string => phrase.replace(', not busy', '');

/** What a screen reader says by itself, of the live regions in an element, while something happens to it. */
export async function overheard(root: Element, happening: () => Promise<void>): Promise<readonly string[]> {
  const {container, copies} = flatten(root);
  const regions = [...(root.shadowRoot ?? root).querySelectorAll('[role="status"]')];
  const observer = new MutationObserver(() => {
    for (const region of regions) {
      const own = copies.get(region);
      if (own !== undefined && own.textContent !== region.textContent) own.textContent = region.textContent;
    }
  });
  for (const region of regions)
    observer.observe(region, {childList: true, characterData: true, subtree: true});
  try {
    await virtual.start({container});
    const before = (await virtual.spokenPhraseLog()).length;
    await happening();
    // Once for our observer, once for that of the screen reader.
    for (let turn = 0; turn < 2; turn++) await new Promise(requestAnimationFrame);
    const log = (await virtual.spokenPhraseLog()).slice(before);
    // A region that is emptied says nothing.
    return log.filter((phrase) => phrase !== 'polite: ');
  } finally {
    observer.disconnect();
    await virtual.stop();
    container.remove();
  }
}
