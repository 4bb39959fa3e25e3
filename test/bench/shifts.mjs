// @ts-check
import {page, standalone} from './html.mjs';

/** What a page may put into the tag. */
const plainForm =
  '<form role="search"><label>Che cosa cerchi? <input type="search" name="q"></label> <button>Cerca</button></form><p>Chiama <a href="tel:+390200000001">02 0000 0001</a></p>';
/** What the README tells a page to do, so that what stands below the finder has its place from the start. */
const rule = '<style>casa-service-finder{display:block;min-block-size:100vh}</style>';

const widths = [360, 1200];
/** Milliseconds until the endpoint answers. */
const delays = [0, 1500];

/**
 * @param {string} attributes
 * @param {number} delay
 */
const finderPage = (attributes, delay, inside = '') =>
  page({
    head: rule + standalone('casa-service-finder'),
    body: `<h1>Servizi</h1><casa-service-finder endpoint="/services-300.json?after=${delay}" ${attributes}>${inside}</casa-service-finder><h2>Dopo</h2>`,
  });

/**
 * A finder in a page, with and without plain HTML in its tag, at widths of a phone and a desk, at once and late;
 * then by centre, where one service stands in several places, and with a question from the start, which is
 * understood a little later than it can be looked up by its letters.
 */
export const shiftCases = [
  ...[plainForm, ''].flatMap((inside) =>
    widths.flatMap((width) =>
      delays.map((delay) => ({
        name: `${inside === '' ? 'empty tag' : 'HTML in the tag'}, ${width} px, ${delay === 0 ? 'at once' : 'slow endpoint'}`,
        width,
        html: finderPage('', delay, inside),
      })),
    ),
  ),
  ...widths.map((width) => ({
    name: `by centre, ${width} px`,
    width,
    html: finderPage('view="centres"', 0),
  })),
  ...['dotoressa', 'mio marito mi picchia'].flatMap((words) =>
    widths.map((width) => ({
      name: `asked for «${words}» from the start, ${width} px`,
      width,
      html: finderPage(`words="${words}"`, 0),
    })),
  ),
];

/**
 * How far things move from the first paint until the results are what they stay.
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').openBrowser>>} browser
 * @param {string} address
 * @param {number} width
 */
export async function measureShift(browser, address, width) {
  const trial = await browser.open(address, {wanted: 'Mostra tutto', width});
  try {
    await trial.page.evaluate(() =>
      Reflect.get(document.querySelector('casa-service-finder') ?? {}, 'updateComplete'),
    );
    await trial.page.waitForNetworkIdle({idleTime: 500});
    return (await trial.notes()).moved;
  } finally {
    await trial.close();
  }
}
