// @ts-check
import puppeteer from 'puppeteer-core';
import {folder, forOthers, serve} from '../../build/serve.mjs';
import {findChromium} from './find-chromium.mjs';
import {patience, says} from './patience.mjs';

/**
 * @typedef {object} PageOptions
 * @property {string} [head] what stands before the body, `{{widgets}}` being where scripts and data come from
 * @property {string} [lang]
 * @property {string} [csp] a Content-Security-Policy
 * @property {boolean} [javascript]
 * @property {string} [path] what of its address follows the origin
 * @property {Record<string, import('node:http').RequestListener>} [answers] what its own site answers by path
 */

/**
 * A page of somebody else's site, opened in a browser, and what happened on it.
 * @typedef {object} Visit
 * @property {import('puppeteer-core').Page} page
 * @property {{url: string, initiator: string | undefined}[]} requests every request but that for the page
 * @property {string[]} faults errors thrown, promises rejected, policies violated
 * @property {string[]} warnings
 * @property {(selector?: string) => Promise<string>} seen what a person reads, a line for each element selected
 * @property {(words: RegExp) => Promise<string>} reads waits until a person reads the words
 * @property {() => Promise<void>} still waits until our elements stand still
 * @property {() => Promise<void>} settled waits until our elements and the network stand still
 */

/** Notes, in the page, what violates its policy. */
function notePolicy() {
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
    console.error(`violated ${violatedDirective} ${blockedURI} ${sample}`);
  });
}

/**
 * What a person reads, in the page: shadow trees with their slots filled, what CSS hides left out.
 * @param {string} selector
 */
function readPage(selector) {
  /** @type {(node: Node) => string} */
  const shown = (node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || /^(STYLE|SCRIPT|TEMPLATE|NOSCRIPT)$/.test(node.tagName)) return '';
    const slot = node instanceof HTMLSlotElement;
    if (!slot && !node.checkVisibility()) return '';
    const assigned = slot ? node.assignedNodes() : [];
    const children = assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
    const text = [...children].map(shown).join('');
    return /^(A|BDI|SPAN|STRONG|EM|SLOT|TIME)$/.test(node.tagName) ? text : ` ${text} `;
  };
  const chosen = [...document.querySelectorAll(selector)];
  return chosen.map((element) => shown(element).replace(/\s+/g, ' ').trim()).join('\n');
}

/** Waits, in the page, for every element of ours that is defined. */
async function standStill() {
  await window.casa?.ready;
  /** @type {(root: ParentNode) => any[]} */
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? deep(element.shadowRoot) : []),
    ]);
  await Promise.all(deep(document).map(({updateComplete}) => updateComplete));
}

/** A browser, a host that serves our files as others embed them, and pages that embed them. */
export async function openHost() {
  const {from, ...launchOptions} = await findChromium();
  const browser = await puppeteer.launch(launchOptions);
  const widgets = await serve(folder('dist', forOthers));

  /**
   * Opens a page of another origin.
   * @param {string} body
   * @param {PageOptions} [options]
   * @returns {Promise<Visit>}
   */
  async function visit(
    body,
    {head = loader(), lang = 'it', csp, javascript = true, path = '/', answers = {}} = {},
  ) {
    const html = `<!doctype html><html lang="${lang}"><head><title>Pagina</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
    const site = await serve((request, response) => {
      const answer = answers[new URL(request.url ?? '/', 'http://localhost').pathname];
      if (answer !== undefined) return answer(request, response);
      const headers = {'content-type': 'text/html; charset=utf-8'};
      const policy = csp && {'content-security-policy': csp.replaceAll('{{widgets}}', widgets.origin)};
      response.writeHead(200, {...headers, ...policy}).end(html.replaceAll('{{widgets}}', widgets.origin));
    });
    const page = await (await browser.createBrowserContext()).newPage();
    page.setDefaultTimeout(patience);
    page.once('close', () => void site.close());
    /** @type {Pick<Visit, 'requests' | 'faults' | 'warnings'>} */
    const noted = {requests: [], faults: [], warnings: []};
    page.on('pageerror', (error) => noted.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'warn') noted.warnings.push(message.text());
      if (message.text().startsWith('violated')) noted.faults.push(message.text());
    });
    page.on('request', (request) => {
      if (request.isNavigationRequest() || request.url().startsWith('data:')) return;
      noted.requests.push({url: request.url(), initiator: request.initiator()?.url});
    });
    await page.setJavaScriptEnabled(javascript);
    await page.evaluateOnNewDocument(notePolicy);
    await page.goto(`${site.origin}${path}`);
    const seen = (selector = 'body') => page.evaluate(readPage, selector);
    const still = () => page.evaluate(standStill);
    return {
      page,
      ...noted,
      seen,
      reads: (words) => says(seen, words),
      still,
      async settled() {
        await page.waitForNetworkIdle({idleTime: 100});
        await still();
      },
    };
  }

  return {
    widgets: widgets.origin,
    visit,
    close: async () => {
      await browser.close();
      await widgets.close();
    },
  };
}

/**
 * The tag that embeds our loader.
 * @param {string} [attributes]
 */
export function loader(attributes = '') {
  return `<script type="module" src="{{widgets}}/cdn/loader.js" ${attributes}></script>`;
}

/**
 * The tag that embeds a self-contained script.
 * @param {string} name
 */
export function standalone(name) {
  return `<script type="module" src="{{widgets}}/standalone/${name}.js"></script>`;
}
