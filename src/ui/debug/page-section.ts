import {version} from '../../platform/global.js';
import type {Note} from '../../platform/notes.js';
import {plain, plainAddress} from './plain.js';
import type {Row, Section} from './report.js';

/** Elements that show nothing of their own, so that there is nothing to say in their place. */
const silent = 'casa-directory';

/** The page: which scripts of ours are on it, which of our elements, and whose. */
export function pageSection(notes: readonly Note[]): Section {
  const elements = written(document);
  const tags = [...new Set(elements.map(({localName}) => localName))].filter((tag) => isOurs(tag, notes));
  const versions = [...new Set(notes.map((note) => note.version))];
  return {
    title: 'The page',
    facts: [
      ['casa-widgets', versions.join(', ') || version],
      ['Site', location.origin],
      ['Language of the page', plain(document.documentElement.lang) || 'not said'],
      ['Browser', plain(navigator.userAgent)],
    ],
    advice: [
      ...(versions.length > 1
        ? [`There are ${String(versions.length)} versions of our scripts. Keep one: the first wins.`]
        : []),
      ...tags.flatMap((tag) => tagAdvice(tag, elements, notes)),
      ...(lacksReader(elements) ? [noReader] : []),
    ],
    groups: [
      {title: 'elements', rows: tags.map((tag) => tagRow(tag, elements, notes))},
      {title: 'scripts', rows: scripts(notes)},
    ],
  };
}

/** Whether a tag is of ours: pages may have others that begin like them. */
function isOurs(tag: string, notes: readonly Note[]): boolean {
  return customElements.get(tag) === undefined || notes.some((note) => note.tag === tag);
}

/** The elements that somebody wrote, in the page or in shadow roots of its own; not what ours are made of. */
function written(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.localName.startsWith('casa-')) return [element];
    return element.shadowRoot === null ? [] : written(element.shadowRoot);
  });
}

function tagRow(tag: string, elements: readonly Element[], notes: readonly Note[]): Row {
  const own = elements.filter(({localName}) => localName === tag);
  return {
    tag,
    'how many': own.length,
    by: definer(tag, notes),
    'without words inside': own.filter(isBare).length,
  };
}

function tagAdvice(tag: string, elements: readonly Element[], notes: readonly Note[]): readonly string[] {
  const bare = elements.filter((element) => element.localName === tag && isBare(element)).length;
  const by = definer(tag, notes);
  return [
    ...(by === nobody ? [`<${tag}> is defined by nobody. Is its name right, and did its script load?`] : []),
    ...(by === stranger
      ? [
          `<${tag}> is defined by another script than ours, or a second time by one we cannot tell. Remove that.`,
        ]
      : []),
    ...(bare > 0
      ? [
          `${String(bare)} <${tag}> without words inside: nothing is there when the script is not. Write name, address and telephone.`,
        ]
      : []),
  ];
}

const nobody = 'nobody';
const stranger = 'another script';

/** Who defined a tag: the version of ours whose class it is. */
function definer(tag: string, notes: readonly Note[]): string {
  const element = customElements.get(tag);
  if (element === undefined) return nobody;
  return notes.find((note) => note.element === element)?.version ?? stranger;
}

function isBare(element: Element): boolean {
  return element.localName !== silent && element.childElementCount === 0 && element.textContent.trim() === '';
}

function scripts(notes: readonly Note[]): readonly Row[] {
  const lines = new Map(
    notes.map((note): [string, Row] => [
      `${note.version} ${note.address}`,
      {version: note.version, address: plainAddress(note.address)},
    ]),
  );
  return [...lines.values()];
}

/** Banners can do without a directory, and so do not bring what reads one. */
const noReader =
  'The helplines of an endpoint are not read: no script on the page reads directories. Use the loader, or add <casa-directory>.';

function lacksReader(elements: readonly Element[]): boolean {
  const asks = elements.some(
    (element) => element.localName === 'casa-helpline-banner' && element.hasAttribute('endpoint'),
  );
  return asks && customElements.get('casa-directory') === undefined;
}
