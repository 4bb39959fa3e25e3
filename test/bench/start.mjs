// @ts-check
import {fallbackOf, openPlace, putUpFallback} from '../faults/place.mjs';
import {loader, page, script, standalone} from './html.mjs';

const before = '<h1>Sportello di esempio</h1><p>Qui trovi aiuto per la casa, la salute e le pratiche.</p>';
const after = '<h2>Come arrivare</h2><p>Le strade di questo quartiere sono inventate.</p>';
const around = (/** @type {string} */ body, head = '') => page({head, body: before + body + after});

const plainCard =
  '<h3>Centro C.A.S.A. San Siro</h3><p>Via Mar Jonio 2, Milano. Servizi gratuiti.</p><p>In pericolo chiama <a href="tel:1522">1522</a></p>';
const card = `<casa-centre-card centre="san-siro">${plainCard}</casa-centre-card>`;
const bootstrap =
  '<link rel="stylesheet" href="/bootstrap/css/bootstrap-italia.min.css"><script defer src="/bootstrap/js/bootstrap-italia.bundle.min.js"></script>';

/** What a page pays for one element: the page alone first, which is taken off the others, then the limit. */
export async function startCases() {
  const place = await openPlace();
  await putUpFallback(place);
  const lines = await fallbackOf(place, 'strip', 'violence');
  await place.close();
  const banner = `<casa-helpline-banner variant="strip" topic="violence">${lines}</casa-helpline-banner>`;
  return [
    {name: 'page alone', html: around('<p>1522</p>')},
    {name: 'plain HTML banner (limit)', html: around(lines)},
    {
      name: 'vanilla element drawn by script',
      html: around('<plain-banner></plain-banner>', script('/bench/banner.mjs')),
    },
    {name: '<casa-helpline-banner> standalone', html: around(banner, standalone('casa-helpline-banner'))},
    {name: '<casa-helpline-banner> by loader', html: around(banner, loader)},
    {name: '<casa-centre-card> standalone', html: around(card, standalone('casa-centre-card'))},
    {name: '<casa-centre-card> by loader', html: around(card, loader)},
    {
      name: 'Bootstrap Italia alert',
      html: around(`<div class="alert alert-danger">${lines}</div>`, bootstrap),
    },
  ];
}

/**
 * @typedef {object} StartFigures
 * @property {number} bytes of everything that came over the line
 * @property {number} requests
 * @property {number} seen ms until the number could be read
 * @property {number} moved layout shift
 * @property {number} blocking what tasks take above 50 ms, in ms
 * @property {number} heap bytes
 */

/**
 * Measures how a page starts, on a slow line.
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').openBrowser>>} browser
 * @param {string} address
 * @returns {Promise<StartFigures>}
 */
export async function measureStart(browser, address) {
  const trial = await browser.open(address, {wanted: '1522', isSlowLine: true});
  try {
    await trial.page.waitForNetworkIdle({idleTime: 800});
    const {seen = 0, moved, tasks} = await trial.notes();
    const blocking = tasks.reduce((sum, {duration}) => sum + duration - 50, 0);
    return {...trial.transfer, seen, moved, blocking, heap: await trial.heap()};
  } finally {
    await trial.close();
  }
}
