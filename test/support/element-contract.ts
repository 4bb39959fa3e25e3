import {expect, fixture} from '@open-wc/testing';
import {html, nothing, render} from 'lit';
import {clock} from '../../src/platform/clock.js';
import {seen} from './seen.js';
import {setScene} from './scene.js';
import {
  renderStory,
  settling,
  still,
  type Stories,
  storyNames,
  storyTemplate,
  storyWarns,
  subject,
} from './story.js';

/** What every element owes its page, checked on every one of its stories. */
export function keepsTheContract(tag: string, stories: Stories): void {
  describe(`<${tag}> keeps the contract`, () => {
    const {now} = clock;
    const {warn} = console;
    let said: string[];

    beforeEach(() => {
      said = [];
      console.warn = (...words: unknown[]) => said.push(words.map(String).join(' '));
    });

    afterEach(() => {
      setScene({});
      clock.now = now;
      console.warn = warn;
    });

    for (const name of storyNames(stories)) {
      // A warning is given once a page, so any of these may be the one to hear it.
      const isQuiet = () => {
        if (!storyWarns(stories, name)) expect(said).to.deep.equal([]);
      };

      it(`is accessible when ${name}`, async () => {
        await expect(await renderStory(stories, name)).to.be.accessible();
        isQuiet();
      });

      it(`shows the same after it is moved when ${name}`, async () => {
        const element = await renderStory(stories, name);
        const before = seen(element);
        // Within its own directory: out of it, it would rightly show another.
        const elsewhere = document.createElement('div');
        element.parentElement?.append(elsewhere);
        elsewhere.append(element);
        await still(element);
        expect(seen(element)).to.equal(before);
        isQuiet();
      });

      it(`shows the same when set before it is connected when ${name}`, async () => {
        const after = seen(await renderStory(stories, name));
        const apart = document.createElement('div');
        const settled = settling(stories, name);
        render(storyTemplate(stories, name), apart);
        const page = await fixture<HTMLElement>(html`<div></div>`);
        page.append(apart);
        await settled(apart);
        expect(seen(subject(stories, apart))).to.equal(after);
        isQuiet();
      });

      it(`fits 320 px without scrolling sideways when ${name}`, async () => {
        const element = await renderStory(stories, name);
        // WCAG 1.4.10 asks it of usual letters; 1.4.4 asks for letters twice as large, but not in so little room.
        document.documentElement.style.fontSize = '';
        element.style.inlineSize = '320px';
        await still(element);
        for (const one of [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])])
          expect(one.scrollWidth, one.localName).to.be.at.most(Math.max(one.clientWidth, 320));
        isQuiet();
      });

      it(`leaves no listener behind when ${name}`, async () => {
        const balance = new Map<string, number>();
        const stop = [window, document, document.body].map((target) => watch(target, balance));
        const page = document.createElement('div');
        document.body.append(page);
        for (let times = 0; times < 5; times++) {
          render(storyTemplate(stories, name), page);
          await still(page);
          render(nothing, page);
        }
        page.remove();
        for (const restore of stop) restore();
        expect([...balance].filter(([, count]) => count > 0)).to.deep.equal([]);
        isQuiet();
      });
    }
  });
}

/** Everything that is written to the console while `act` runs, and no more of it reaches the console. */
export async function listen(act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const {warn, error} = console;
  console.warn = console.error = (...words: unknown[]) => said.push(words.map(String).join(' '));
  try {
    await act();
  } finally {
    Object.assign(console, {warn, error});
  }
  return said;
}

/** Counts the listeners added to and removed from a target, until the returned function is called. */
function watch(target: EventTarget, balance: Map<string, number>): () => void {
  const count = (type: string, by: number) => balance.set(type, (balance.get(type) ?? 0) + by);
  const {addEventListener, removeEventListener} = target;
  target.addEventListener = function (type: string, ...rest: unknown[]) {
    count(type, 1);
    Reflect.apply(addEventListener, target, [type, ...rest]);
  };
  target.removeEventListener = function (type: string, ...rest: unknown[]) {
    count(type, -1);
    Reflect.apply(removeEventListener, target, [type, ...rest]);
  };
  return () => {
    Reflect.deleteProperty(target, 'addEventListener');
    Reflect.deleteProperty(target, 'removeEventListener');
  };
}
