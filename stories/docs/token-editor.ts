import {css, html, LitElement, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {tokens} from '../../.storybook/manifest.js';
import '../../src/define/casa-centre-card.js';
import '../../src/define/casa-helpline-banner.js';
import {contrast, pairs} from '../../src/site/builder/contrast.js';
import {aCentre} from '../../test/support/directories.js';
import {hexOf} from './colors.js';
import {languageAround, type Words} from './words.js';

const prefix = '--casa-color-';

/** The colours that the card and the banner show, by their names without the prefix. */
const names = new Map<string, Words>([
  ['text', {it: 'testo', en: 'text'}],
  ['surface', {it: 'sfondo', en: 'background'}],
  ['link', {it: 'link', en: 'links'}],
  ['muted', {it: 'note', en: 'notes'}],
  ['border', {it: 'bordo', en: 'edge'}],
  ['open', {it: 'aperto e gratuito', en: 'open and free'}],
  ['help', {it: 'bordo dei numeri di aiuto', en: 'edge of the helplines'}],
]);

const said = {
  colors: {it: 'Colori', en: 'Colours'},
  look: {it: 'Come appare', en: 'How it looks'},
  contrast: {it: 'Contrasto', en: 'Contrast'},
  on: {it: 'su', en: 'on'},
  toOne: {it: 'a 1', en: 'to 1'},
  enough: {it: 'basta', en: 'is enough'},
  poor: {it: 'non basta: serve almeno', en: 'is not enough: it takes at least'},
  allEnough: {it: 'Tutti i contrasti bastano.', en: 'All contrasts are enough.'},
  somePoor: {it: 'Contrasti che non bastano:', en: 'Contrasts that are not enough:'},
  css: {it: 'CSS da copiare', en: 'CSS to copy'},
  unchanged: {
    it: '/* Cambia un colore per vedere qui il CSS. */',
    en: '/* Change a colour to see CSS here. */',
  },
  again: {it: 'Torna ai colori di prima', en: 'Back to the colours of before'},
} satisfies Record<string, Words>;

/** Colours to try on a card and a banner, with their contrast in words and the CSS to copy. */
class TokenEditor extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font-family: system-ui, sans-serif;
      margin-block: 1.5rem;
    }

    .fields {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem 1.5rem;
      margin: 0;
      padding: 0.75rem;
    }

    label {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }

    input,
    button {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
      font: inherit;
    }

    .look > * {
      margin-block: 0.75rem;
    }

    pre {
      overflow: auto;
      background: #f6f6f6;
      color: #1c1c1c;
      padding: 0.75rem;
    }

    .poor {
      font-weight: 700;
    }
  `;

  @state() private chosen: ReadonlyMap<string, string> = new Map();

  readonly #usual = new Map(
    [...names.keys()].map((name) => {
      const byDefault = tokens.find((token) => token.name === prefix + name)?.default ?? '';
      return [name, hexOf(byDefault) ?? '#000000'];
    }),
  );

  protected override updated(): void {
    const look = this.renderRoot.querySelector<HTMLElement>('.look');
    for (const name of names.keys()) {
      const value = this.chosen.get(name);
      if (value === undefined) look?.style.removeProperty(prefix + name);
      else look?.style.setProperty(prefix + name, value);
    }
  }

  protected override render(): TemplateResult {
    const measures = this.#measures();
    const poor = measures.filter(({isEnough}) => !isEnough).length;
    return html`
      <fieldset class="fields">
        <legend>${this.#say(said.colors)}</legend>
        ${[...names].map(([name, words]) => this.#field(name, words))}
        <button
          type="button"
          @click=${() => {
            this.#forget();
          }}
        >
          ${this.#say(said.again)}
        </button>
      </fieldset>
      <h3>${this.#say(said.look)}</h3>
      <div class="look">
        <casa-centre-card .centre=${aCentre()} heading-level="4"></casa-centre-card>
        <casa-helpline-banner variant="list" lines="112 1522" heading-level="4"></casa-helpline-banner>
      </div>
      <h3>${this.#say(said.contrast)}</h3>
      <p role="status">${this.#say(poor === 0 ? said.allEnough : said.somePoor)} ${poor === 0 ? '' : poor}</p>
      <ul>
        ${measures.map(({words, isEnough}) => html`<li class=${isEnough ? 'enough' : 'poor'}>${words}</li>`)}
      </ul>
      <h3>${this.#say(said.css)}</h3>
      <pre tabindex="0" role="region" aria-label=${this.#say(said.css)}><code>${this.#css()}</code></pre>
    `;
  }

  #choose(name: string, value: string): void {
    this.chosen = new Map(this.chosen).set(name, value);
  }

  #forget(): void {
    this.chosen = new Map();
  }

  #field(name: string, words: Words): TemplateResult {
    return html`
      <label>
        <input
          type="color"
          .value=${this.#value(name)}
          @input=${(event: Event) => {
            this.#choose(name, (event.target as HTMLInputElement).value);
          }}
        />
        ${this.#say(words)}
      </label>
    `;
  }

  #measures(): readonly {words: string; isEnough: boolean}[] {
    const number = new Intl.NumberFormat(languageAround(this), {maximumFractionDigits: 1});
    return pairs.flatMap(({front, back, least}) => {
      const [one, other] = [names.get(front), names.get(back)];
      if (one === undefined || other === undefined) return [];
      // Never rounded up to what is enough.
      const ratio = Math.floor(contrast(this.#value(front), this.#value(back)) * 10) / 10;
      const isEnough = ratio >= least;
      const verdict = isEnough ? this.#say(said.enough) : `${this.#say(said.poor)} ${number.format(least)}`;
      const between = `${this.#say(one)} ${this.#say(said.on)} ${this.#say(other)}`;
      return [{words: `${between}: ${number.format(ratio)} ${this.#say(said.toOne)}, ${verdict}.`, isEnough}];
    });
  }

  #css(): string {
    if (this.chosen.size === 0) return this.#say(said.unchanged);
    const lines = [...this.chosen].map(([name, value]) => `  ${prefix}${name}: ${value};\n`);
    return `:root {\n${lines.join('')}}`;
  }

  #value(name: string): string {
    return this.chosen.get(name) ?? this.#usual.get(name) ?? '#000000';
  }

  #say(words: Words): string {
    return words[languageAround(this)];
  }
}

customElements.define('docs-token-editor', TokenEditor);
