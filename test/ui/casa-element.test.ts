import {expect, fixture, nextFrame} from '@open-wc/testing';
import {css, html, type TemplateResult} from 'lit';
import {CasaElement} from '../../src/ui/casa-element.js';
import {property} from '../../src/ui/property.js';
import {listen} from '../support/element-contract.js';
import {seen} from '../support/seen.js';

class Sound extends CasaElement {
  protected override content(): TemplateResult | undefined {
    return html`<p>Meglio</p>`;
  }
}
customElements.define('test-sound', Sound);

class Nothing extends CasaElement {
  protected override content(): TemplateResult | undefined {
    return undefined;
  }
}
customElements.define('test-nothing', Nothing);

class Throwing extends CasaElement {
  protected override content(): TemplateResult | undefined {
    throw new Error('broken');
  }
}
customElements.define('test-throwing', Throwing);

class ThrowingStyles extends CasaElement {
  // Of its own: a sheet that was made once is made no more.
  static override styles = css`
    p {
      color: inherit;
    }
  `;

  protected override content(): TemplateResult | undefined {
    return html`<p>Meglio</p>`;
  }
}
customElements.define('test-styles', ThrowingStyles);

const words = html`<p>Parole <a href="tel:112">112</a></p>`;

describe('CasaElement', () => {
  it('shows what it has in place of the page’s words', async () => {
    expect(seen(await fixture(html`<test-sound>${words}</test-sound>`))).to.equal('Meglio');
  });

  it('leaves the page’s words while it has nothing better', async () => {
    expect(seen(await fixture(html`<test-nothing>${words}</test-nothing>`))).to.equal('Parole 112');
  });

  it('leaves the page’s words when rendering throws, and says so once', async () => {
    let element: Element | undefined;
    const said = await listen(async () => {
      element = await fixture(html`<test-throwing>${words}</test-throwing>`);
      await fixture(html`<test-throwing>${words}</test-throwing>`);
    });
    expect(element && seen(element)).to.equal('Parole 112');
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/^<test-throwing>: .*stays/);
  });

  it('leaves the page’s words when style sheets cannot be made', async () => {
    const {CSSStyleSheet: Real} = window;
    const stays = await listen(async () => {
      Object.defineProperty(window, 'CSSStyleSheet', {
        configurable: true,
        value: () => {
          throw new Error('no');
        },
      });
      const element = await fixture(html`<test-styles>${words}</test-styles>`);
      await nextFrame();
      expect(seen(element)).to.equal('Parole 112');
    });
    Object.defineProperty(window, 'CSSStyleSheet', {configurable: true, writable: true, value: Real});
    expect(stays.length).to.equal(1);
  });

  it('speaks the language of the page and follows it', async () => {
    const element = await fixture<Sound>(html`<test-sound></test-sound>`);
    const root = () => element.shadowRoot?.querySelector('.root');
    expect([root()?.getAttribute('lang'), root()?.getAttribute('dir')]).to.deep.equal(['it', 'ltr']);
    document.documentElement.lang = 'ar-EG';
    await until(() => root()?.getAttribute('lang') === 'ar');
    expect(root()?.getAttribute('dir')).to.equal('rtl');
    document.documentElement.lang = 'xx';
    await until(() => root()?.getAttribute('lang') === 'it');
    document.documentElement.lang = 'it';
  });

  it('keeps its options apart from what a page puts on Object.prototype', async () => {
    Object.assign(Object.prototype, {state: true, attribute: false, hasChanged: () => false});
    try {
      class Polluted extends CasaElement {
        @property({attribute: 'a-word'}) word = '';

        protected override content(): TemplateResult {
          return html`<p>${this.word}</p>`;
        }
      }
      customElements.define('test-polluted', Polluted);
      const element = await fixture<Polluted>(html`<test-polluted a-word="cinque"></test-polluted>`);
      expect(seen(element)).to.equal('cinque');
    } finally {
      for (const name of ['state', 'attribute', 'hasChanged']) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});

/** Waits, frame by frame, until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  for (let frames = 0; frames < 300 && !isSo(); frames++) await nextFrame();
  expect(isSo()).to.equal(true);
}
