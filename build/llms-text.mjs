// @ts-check
import {readFileSync} from 'node:fs';

/** Sections of the README that somebody who builds a page needs. */
const sections = [
  'Use it with a script tag',
  'Use it with npm',
  'Your own directory',
  'In your editor and framework',
];

/** @type {(text: string) => string} */
const line = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * @param {string} title
 * @param {any[] | undefined} list
 * @param {(item: any) => string} text
 */
function block(title, list, text) {
  if (!list || list.length === 0) return '';
  return `\n${title}:\n\n${list.map((item) => `- ${text(item)}: ${line(item.description)}`).join('\n')}\n`;
}

/** @type {(type: any) => string} */
const of = (type) => (type ? ` (${type.text.replaceAll("'", '`')})` : '');

/** @param {any} element */
function chapter({tagName, description, attributes, members = [], slots, events, cssParts}) {
  const properties = members.filter(
    (/** @type {any} */ member) => member.kind === 'field' && !member.attribute,
  );
  const methods = members.filter((/** @type {any} */ {kind}) => kind === 'method');
  return [
    `### <${tagName}>\n\n${description.split(/\n\n+/).map(line).join('\n\n')}\n`,
    block('Attributes', attributes, ({name, type}) => `\`${name}\`${of(type)}`),
    block('Properties without an attribute', properties, ({name, type}) => `\`${name}\`${of(type)}`),
    block('Methods', methods, ({name}) => `\`${name}()\``),
    block('Slots', slots, ({name}) => (name === '' ? 'the tag’s own content' : `\`${name}\``)),
    block('Events', events, ({name, type}) => `\`${name}\`${of(type)}`),
    block('Parts, for `::part()`', cssParts, ({name}) => `\`${name}\``),
  ].join('');
}

/** @param {any[]} elements */
function tokens(elements) {
  const all = new Map(
    elements.flatMap(({cssProperties = []}) => cssProperties).map((token) => [token.name, token]),
  );
  return block('Every element reads some of these, wherever a page sets them', [...all.values()], (token) =>
    token.default === undefined ? `\`${token.name}\`` : `\`${token.name}\` (\`${token.default}\`)`,
  );
}

/**
 * What the package is and how to use it, for those who read with a language model: from the README and the
 * manifest, in the form of llmstxt.org.
 * @param {any[]} elements
 */
export function llmsText(elements) {
  const {name, version, description} = JSON.parse(readFileSync('package.json', 'utf8'));
  const [intro = '', ...rest] = readFileSync('README.md', 'utf8').split(/^## /m);
  const told = sections.map((title) => {
    const found = rest.find((section) => section.startsWith(`${title}\n`));
    if (found === undefined) throw new Error(`README.md has no section "${title}"`);
    return `## ${found.trim()}\n`;
  });
  return [
    `# ${name}\n\n> ${description}\n\nVersion ${version}.\n`,
    `${intro.replace(/^# .*\n/, '').trim()}\n`,
    ...told,
    `## The elements\n`,
    ...elements.map(chapter),
    `## Custom properties\n${tokens(elements)}`,
  ].join('\n');
}
