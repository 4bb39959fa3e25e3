// @ts-check
import {folder, forOthers, serve} from '../../build/serve.mjs';
import {says} from '../support/patience.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** What a webmaster does in the form: the value for each field's name. */
/** @typedef {Record<string, string>} Choices */

/** Serves `dist/` as the host of the files does. */
export const serveDist = () => serve(folder('dist', forOthers));

/** Says, in the page, what violates its policy. */
function notePolicy() {
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
    console.error(`violated ${violatedDirective} ${blockedURI} ${sample}`);
  });
}

/**
 * What goes wrong on a page and in its frames: errors thrown, policies violated.
 * @param {Page} page
 */
export async function noteFaults(page) {
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.text().startsWith('violated')) faults.push(message.text());
  });
  await page.evaluateOnNewDocument(notePolicy);
  return faults;
}

/**
 * Opens a page of ours in a window of 1200 px, and notes what goes wrong on it and what it asks for.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 */
export async function openSite(browser, address) {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 900});
  const faults = await noteFaults(page);
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return {page, faults, asked};
}

/**
 * Waits until the builder has worked on all that its form says.
 * @param {Page} page
 */
export async function settled(page) {
  await page.waitForSelector('#copy[aria-busy="false"]');
}

/**
 * Makes the choices in the form, as a person does: each field gets its value and says so.
 * @param {Page} page
 * @param {Choices} choices
 */
export async function choose(page, choices) {
  for (const [name, value] of Object.entries(choices)) {
    await page.waitForFunction(
      (field, wanted) => {
        const control = /** @type {HTMLInputElement | HTMLSelectElement | null} */ (
          document.querySelector(`[name="${field}"]`)
        );
        return control instanceof HTMLSelectElement
          ? [...control.options].some((option) => option.value === wanted)
          : control !== null;
      },
      {polling: 50},
      name,
      value,
    );
    await page.evaluate(
      (field, wanted) => {
        const selector = `[name="${field}"]`;
        const radio = document.querySelector(`${selector}[value="${CSS.escape(wanted)}"]`);
        const control = /** @type {HTMLInputElement} */ (radio ?? document.querySelector(selector));
        if (/radio|checkbox/.test(control.type)) control.checked = true;
        else control.value = wanted;
        control.dispatchEvent(new Event('input', {bubbles: true}));
      },
      name,
      value,
    );
  }
  await settled(page);
}

/**
 * What there is to copy, by the name of its field.
 * @param {Page} page
 * @returns {Promise<Record<string, string>>}
 */
export function outputs(page) {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('textarea')].map(({id, value}) => [id.replace('out-', ''), value]),
    ),
  );
}

/**
 * Opens the builder, makes the choices, and gives what there is to copy.
 * @param {Page} page
 * @param {string} origin
 * @param {Choices} choices
 */
export async function build(page, origin, choices) {
  await page.goto(`${origin}/site/builder.html`);
  await choose(page, choices);
  return outputs(page);
}

/** What a person reads of our elements in a page, shadow trees included. */
export function readElements() {
  /** @type {(node: Node) => string} */
  const shown = (node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || /^(STYLE|SCRIPT|TEMPLATE)$/.test(node.tagName)) return '';
    const slot = node instanceof HTMLSlotElement;
    const children = slot ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    return [...children].map(shown).join(' ');
  };
  const ours = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('casa-'));
  return ours.map((element) => (element.shadowRoot ? shown(element) : '')).join('\n');
}

/**
 * Waits until words are drawn by our elements in a page or a frame: not what the page itself holds.
 * @param {{evaluate: Page['evaluate']}} frame
 * @param {RegExp} words
 */
export const reads = (frame, words) => says(() => frame.evaluate(readElements), words);
