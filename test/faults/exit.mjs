// @ts-check
import {holds} from './place.mjs';

/** Where a way out leads when nobody says otherwise. */
export const destination = 'https://www.meteoam.it/it/meteo-citta/milano';

/** The tag of its script. */
export const script = '<script type="module" src="/casa-quick-exit.js"></script>';

const link = `<a href="${destination}" target="_top" rel="nofollow noreferrer noopener">Esci</a>`;

/** A way out, with the plain link in its tag. */
export const exit = `<casa-quick-exit>${link}</casa-quick-exit>`;

/** What nobody may read once it has been pressed. */
export const words = '<h1>Centro antiviolenza</h1><p style="visibility: visible">Parole da non vedere</p>';

/** @typedef {{title: string, blank: boolean, covered: boolean, spoken: string | undefined} & Record<string, unknown>} Look */
/** @typedef {Awaited<ReturnType<typeof openExit>>} ExitPage */
/** @typedef {(request: import('puppeteer-core').HTTPRequest) => Promise<void>} Answer */

/**
 * A tab in which a page with a way out is visited, after another page. The destination is played by us.
 * @param {import('./place.mjs').Place} place
 */
export async function openExit(place) {
  place.put('/start', '<h1>Prima</h1>', {title: 'Prima'});
  place.put('/help', exit + words, {head: script});
  const page = await place.browser.newPage();
  /** What the destination was asked with. @type {{url: string, referer: string | undefined}[]} */
  const asked = [];
  /** How the pages have looked, one after the other. @type {Look[]} */
  const looks = [];
  /** @type {Answer} */
  let answer = (request) =>
    request.respond({contentType: 'text/html', body: '<title>Meteo</title><h1>Sole</h1>'});

  let letAnswer = () => {};
  const mayAnswer = /** @type {Promise<void>} */ (new Promise((resolve) => (letAnswer = resolve)));

  page.on('console', (message) => {
    if (message.text().startsWith('LOOK ')) looks.push(JSON.parse(message.text().slice(5)));
  });
  await page.evaluateOnNewDocument(sayLooks);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'www.meteoam.it') return void request.continue();
    if (!request.isNavigationRequest()) return void request.abort();
    asked.push({url: request.url(), referer: request.headers()['referer']});
    void answer(request).catch(() => undefined);
  });

  return {
    page,
    asked,
    looks,
    /** How the destination answers. @param {Answer} other */
    answerWith(other) {
      answer = other;
    },
    /** A destination that does not answer before it is to be arrived at, so that the page can be looked at meanwhile. */
    slowly() {
      answer = async (request) => {
        await mayAnswer;
        await request.respond({contentType: 'text/html', body: '<title>Meteo</title>'});
      };
    },
    async visit(path = '/help') {
      await page.goto(`${place.origin}/start`);
      await page.goto(place.origin + path);
      await holds(() => page.evaluate(() => customElements.get('casa-quick-exit') !== undefined));
    },
    press: () =>
      page.evaluate(() => {
        document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('a')?.click();
      }),
    /** Waits until the page has been seen in such a state. @param {Partial<Look>} state */
    seen: (state) =>
      holds(() => looks.some((look) => Object.entries(state).every(([key, value]) => look[key] === value))),
    /** Goes back as a person does: the browser may show a page it has kept, which loads nothing. */
    goBack: () => page.evaluate(() => history.back()).catch(() => undefined),
    arrives: () => {
      letAnswer();
      return holds(() => page.url() === destination);
    },
  };
}

/**
 * Says on the console how the page looks, in every frame in which that has changed. While a page is being
 * left it answers no questions.
 */
function sayLooks() {
  let before = '';
  (function look() {
    const root = document.documentElement;
    if (root !== null) {
      const {visibility, opacity} = getComputedStyle(root);
      const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      const now = JSON.stringify({
        title: document.title,
        blank: visibility === 'hidden' && opacity === '0',
        covered: middle?.parentElement === root && middle !== document.body,
        spoken: document.querySelector('html > div [role=alert]')?.textContent,
      });
      if (now !== before) console.info(`LOOK ${now}`);
      before = now;
    }
    requestAnimationFrame(look);
  })();
}
