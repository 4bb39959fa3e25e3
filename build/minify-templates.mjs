// @ts-check
import {minify} from 'html-minifier-next';
import {transform} from 'lightningcss';
import {parseAst} from 'rollup/parseAst';

/**
 * @typedef {object} Template
 * @property {'html' | 'svg' | 'css'} tag
 * @property {readonly {start: number, end: number}[]} parts what is between its expressions
 */

/** Stands for an expression while its template is minified: neither HTML nor CSS gives it a meaning. */
const hole = '@TEMPLATE_EXPRESSION';
/** The same where it is part of a tag's name. */
const nameHole = 'template_expression_';
/** Stands for a blank that must stay. */
const blank = '\uE000';

/**
 * A module with its `html`, `svg` and `css` templates minified, comments and all.
 *
 * Templates inside `msg(…)` are left alone: lit-localize finds a translation by the template's exact text,
 * so a changed blank would lose it without an error.
 * @param {string} source
 */
export async function minifyTemplates(source) {
  const edits = await Promise.all(
    templatesIn(parseAst(source)).map(async ({tag, parts}) => {
      const whole = parts.map(({start, end}) => source.slice(start, end)).join(hole);
      const texts = (tag === 'css' ? minifyCss(whole) : await minifyHtml(whole)).split(hole);
      if (texts.length !== parts.length) throw new Error(`An expression was lost of: ${whole}`);
      return parts.map((part, at) => ({...part, text: texts[at] ?? ''}));
    }),
  );
  return edits
    .flat()
    .sort((a, b) => b.start - a.start)
    .reduce((code, {start, end, text}) => code.slice(0, start) + text + code.slice(end), source);
}

/**
 * @param {any} node
 * @returns {Template[]}
 */
function templatesIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const isMessage = node.type === 'CallExpression' && node.callee.name === 'msg';
  const inside = Object.values(isMessage ? node.arguments.slice(1) : node).flatMap(templatesIn);
  const tag = node.type === 'TaggedTemplateExpression' ? node.tag.name : undefined;
  return /^(?:html|svg|css)$/.test(tag) ? [{tag, parts: node.quasi.quasis}, ...inside] : inside;
}

/** @param {string} html */
async function minifyHtml(html) {
  // The minifier takes away a blank that a template begins with, which is meant unless the line ends there.
  const kept = html.replace(/^ (?=\S)/, blank).replaceAll(`<${hole}`, `<${nameHole}`);
  const short = await minify(kept.replaceAll(`</${hole}`, `</${nameHole}`), {
    caseSensitive: true,
    collapseWhitespace: true,
    decodeEntities: true,
    removeComments: true,
    removeEmptyAttributes: true,
  });
  return short.replaceAll(nameHole, hole).replace(blank, ' ');
}

/** @param {string} css */
function minifyCss(css) {
  return transform({filename: 'template.css', code: Buffer.from(css), minify: true}).code.toString();
}
