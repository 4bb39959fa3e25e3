// @ts-check
// Writes, from the manifest, what editors, frameworks and language models ask for.
import {readFileSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {jsxTypes} from './jsx-types.mjs';
import {llmsText} from './llms-text.mjs';

/** @typedef {{name: string, description: string, default?: string}} Named */

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
/** @type {any[]} */
const elements = manifest.modules.flatMap((/** @type {any} */ {declarations}) => declarations);

/**
 * Each name once: what is said of it, by which elements, and its default.
 * @param {'cssProperties' | 'cssParts'} kind
 * @returns {Named[]}
 */
function once(kind) {
  /** @type {Map<string, Map<string, string[]>>} */
  const said = new Map();
  /** @type {Map<string, string>} */
  const defaults = new Map();
  for (const {tagName, [kind]: list = []} of elements)
    for (const {name, description, default: value} of list) {
      const sentences = said.get(name) ?? new Map();
      said.set(name, sentences.set(description, [...(sentences.get(description) ?? []), tagName]));
      if (value !== undefined) defaults.set(name, `\n\nDefault: \`${value}\``);
    }
  return [...said].map(([name, sentences]) => {
    const lines = [...sentences].map(([sentence, tags]) => `${sentence} (${tags.join(', ')})`);
    return {name, description: lines.join('\n\n') + (defaults.get(name) ?? '')};
  });
}

const write = (/** @type {string} */ file, /** @type {unknown} */ content) =>
  writeFileSync(
    `dist/${file}`,
    typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
  );

const quiet = {outdir: null, hideLogs: true};

// What an element's custom properties are, is told where somebody writes CSS.
const inHtml = {...quiet, hideCssPropertiesDocs: true};
write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest, inHtml)));
write('vscode.css-custom-data.json', {
  version: 1.1,
  properties: once('cssProperties').map(({name, description}) => ({
    name,
    description: {kind: 'markdown', value: description},
  })),
});

const {contributions, ...webTypes} = JSON.parse(getWebTypesData(manifest, quiet));
write('web-types.json', {
  ...webTypes,
  contributions: {
    ...contributions,
    css: {
      properties: once('cssProperties'),
      'pseudo-elements': once('cssParts').map((part) => ({...part, name: `part(${part.name})`})),
    },
  },
});

write('jsx.d.ts', jsxTypes(elements));
// So that `import 'casa-widgets/jsx'` leads somewhere for those who run it too.
write('jsx.js', 'export {};\n');
write('llms.txt', llmsText(elements));
