// @ts-check
// Runs in a browser: draws stories on pages of many kinds, and measures what is drawn.
import {fixtureCleanup} from '@open-wc/testing';
import {renderStory, storyNames} from '../support/story.js';

/** What WCAG 2.2 asks of words (1.4.3) and of edges and marks (1.4.11). */
const enough = {words: 4.5, edge: 3};

const pen = /** @type {CanvasRenderingContext2D} */ (
  new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})
);

/** @type {Map<string, number[]>} */
const known = new Map();

/**
 * A colour, whatever its notation, as red, green, blue (0 to 255) and opacity (0 to 1).
 * @param {string} color
 */
function channels(color) {
  const before = known.get(color);
  if (before !== undefined) return before;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const found = [red, green, blue, alpha / 255];
  known.set(color, found);
  return found;
}

/** @type {(front: number[], ground: number[]) => number[]} */
const over = ([red = 0, green = 0, blue = 0, alpha = 0], ground) =>
  [red, green, blue].map((value, at) => value * alpha + (ground[at] ?? 0) * (1 - alpha));

/** @type {(color: number[]) => number} */
const luminance = (color) =>
  [0.2126, 0.7152, 0.0722].reduce((sum, share, at) => {
    const value = (color[at] ?? 0) / 255;
    return sum + share * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);

/** @type {(one: number[], other: number[]) => number} */
function contrast(one, other) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @type {(node: Element) => Element | null} */
const around = (node) =>
  node.assignedSlot ?? node.parentElement ?? /** @type {ShadowRoot} */ (node.getRootNode()).host ?? null;

/**
 * The colour behind what an element holds.
 * @param {Element | null} element
 * @returns {number[]}
 */
function groundOf(element) {
  if (element === null) return channels(getComputedStyle(canvas).backgroundColor);
  const own = channels(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own.slice(0, 3) : over(own, groundOf(around(element)));
}

const canvas = document.createElement('div');

/** @type {(root: ParentNode) => Generator<Element>} */
function* ours(root) {
  for (const element of root.querySelectorAll('*')) {
    if (element.getRootNode() instanceof ShadowRoot) yield element;
    if (element.shadowRoot) yield* ours(element.shadowRoot);
  }
}

/** @type {(element: Element) => boolean} */
const hasWords = ({childNodes}) =>
  [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/**
 * What is too faint in an element.
 * @param {Element} element
 * @returns {string[]}
 */
function faint(element) {
  if (!element.checkVisibility({checkVisibilityCSS: true}) || element.closest('.hidden')) return [];
  const style = getComputedStyle(element);
  const [inside, outside] = [groundOf(element), groundOf(around(element))];
  const found = [];
  const words = contrast(over(channels(style.color), inside), inside);
  if (hasWords(element) && words < enough.words) found.push(`words ${words.toFixed(2)}`);
  for (const side of ['top', 'right', 'bottom', 'left']) {
    const edge = channels(style.getPropertyValue(`border-${side}-color`));
    if (parseFloat(style.getPropertyValue(`border-${side}-width`)) === 0 || edge[3] === 0) continue;
    const seen = Math.max(...[inside, outside].map((ground) => contrast(over(edge, ground), ground)));
    if (seen < enough.edge) found.push(`${side} edge ${seen.toFixed(2)}`);
  }
  return found.map((what) => `${element.localName}.${element.className}[${element.part}] ${what}`);
}

/**
 * Draws every story, and tells what is too faint on which page in which theme.
 * @param {Record<string, any>[]} modules
 * @param {Record<string, string>} pages the pages' style sheets by name
 */
export async function measure(modules, pages) {
  /** @type {Set<string>} */
  const found = new Set();
  const sheets = Object.entries(pages).map(([page, css]) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return {page, sheet};
  });
  canvas.style.background = 'Canvas';
  document.documentElement.append(canvas);
  let drawn = 0;
  for (const stories of modules)
    for (const name of storyNames(stories)) {
      await renderStory(stories, name);
      await stories[name].play?.({canvasElement: document.body});
      const all = [...ours(document.body)];
      for (const {page, sheet} of sheets) {
        document.adoptedStyleSheets = [sheet];
        for (const theme of ['default', 'italia', 'host']) {
          for (const element of all)
            if (element.className === 'root') element.setAttribute('data-theme', theme);
          for (const element of all)
            for (const what of faint(element)) found.add(`${theme} on ${page}: ${what} (${name})`);
        }
      }
      document.adoptedStyleSheets = [];
      drawn += all.length;
      fixtureCleanup();
    }
  return {drawn, faint: [...found]};
}
