import {notes} from '../../platform/notes.js';
import {distAddress} from '../../platform/script.js';
import {directorySection, type Source} from './directory-section.js';
import type {Enquiry} from './failure.js';
import {log} from './log.js';
import {pageSection} from './page-section.js';
import {Panel} from './panel.js';
import {policySection, watchPolicy} from './policy.js';
import {reachesOfPage} from './reach.js';
import {headline, type Section, textOf} from './report.js';

const page = globalThis as unknown as Record<symbol, boolean | undefined>;
const key = Symbol.for('casa:debug');

/** The events by which elements tell that something changed. */
const changes = ['casa-state', 'casa-data-problem'];

/** What no event tells of, as pages that arrive and the helplines of a banner, is looked at so often. */
const interval = 1000;

/** Scripts that have not come by then are as good as missing, in milliseconds. */
const patience = 3000;

/**
 * Tells the page's author how our elements fare, in a panel and on the console, until the panel is closed. Once
 * per page, however many scripts of ours are on it.
 */
export async function start(): Promise<void> {
  if (page[key]) return;
  page[key] = true;
  const over = new AbortController();
  const {signal} = over;
  const enquiry = {blocks: watchPolicy(signal), reachOf: reachesOfPage()};
  await Promise.race([window.casa?.ready, wait(patience)]);
  const panel = new Panel(() => {
    over.abort();
  });
  let last = '';
  const refresh = () => {
    try {
      const report = reportOf(enquiry);
      const text = textOf(report);
      if (text === last) return;
      last = text;
      panel.show(headline(report), report);
      log(report);
    } catch (cause) {
      console.warn('<casa-debug>: something failed. Please report this.', cause);
      panel.close();
    }
  };
  for (const change of changes) document.addEventListener(change, refresh, {signal});
  const timer = setInterval(refresh, interval);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
  refresh();
}

function reportOf(enquiry: Enquiry): readonly Section[] {
  const known = notes();
  const sources = known.flatMap(({directories}) => directories?.() ?? []) as readonly Source[];
  const endpoints = sources.flatMap(({question}) => question.endpoints);
  const blocked = policySection(enquiry.blocks, [distAddress(), ...endpoints.map(absolute)]);
  return [
    ...(blocked === undefined ? [] : [blocked]),
    ...(sources.length === 0
      ? [nothingRead]
      : sources.map((source, index) => directorySection(source, index + 1, enquiry))),
    pageSection(known),
  ];
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

const nothingRead: Section = {
  title: 'No directory',
  facts: [['State', 'no element on the page asks for one, or the page gives it by property']],
  advice: [],
  groups: [],
};

/** As far as the place of the language: policies tell the address that was asked for. */
function absolute(endpoint: string): string {
  try {
    return new URL(endpoint.replace(/\{.*$/, ''), document.baseURI).href;
  } catch {
    return endpoint;
  }
}
