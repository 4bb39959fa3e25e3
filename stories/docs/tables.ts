import {css, html, LitElement, type TemplateResult} from 'lit';
import {elements, type Entry, tokens} from '../../.storybook/manifest.js';
import {languageAround, type Words} from './words.js';

const said = {
  tokens: {it: 'Token con il valore di partenza', en: 'Tokens with their default'},
  name: {it: 'Nome', en: 'Name'},
  byDefault: {it: 'Valore di partenza', en: 'Default'},
  meaning: {it: 'Che cosa è (in inglese)', en: 'What it is'},
  users: {it: 'Elementi', en: 'Elements'},
  parts: {it: 'Parti di', en: 'Parts of'},
} satisfies Record<string, Words>;

const style = css`
  :host {
    display: block;
    font-family: system-ui, sans-serif;
    margin-block: 1rem;
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    margin-block-end: 1.5rem;
  }

  caption {
    font-weight: 700;
    padding-block: 0.5rem;
    text-align: start;
  }

  th,
  td {
    border-block-end: 1px solid #8a8a8a;
    padding: 0.5rem;
    text-align: start;
    vertical-align: top;
  }
`;

/** Every custom property with its default, from the manifest. */
class TokenTable extends LitElement {
  static override styles = style;

  protected override render(): TemplateResult {
    const say = (words: Words) => words[languageAround(this)];
    return html`
      <table>
        <caption>
          ${say(said.tokens)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say(said.name)}</th>
            <th scope="col">${say(said.byDefault)}</th>
            <th scope="col">${say(said.meaning)}</th>
            <th scope="col">${say(said.users)}</th>
          </tr>
        </thead>
        <tbody>
          ${tokens.map(
            ({name, default: byDefault, description}) => html`
              <tr>
                <th scope="row"><code>${name}</code></th>
                <td><code>${byDefault ?? ''}</code></td>
                <td lang="en">${description}</td>
                <td>${usersOf(name).map((tag) => html`<code>${tag}</code> `)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }
}

/** Every part of every element, from the manifest. */
class PartTable extends LitElement {
  static override styles = style;

  protected override render(): TemplateResult {
    const say = (words: Words) => words[languageAround(this)];
    const rows = ({name, description}: Entry) => html`
      <tr>
        <th scope="row"><code>::part(${name})</code></th>
        <td lang="en">${description}</td>
      </tr>
    `;
    return html`
      ${elements
        .filter(({cssParts = []}) => cssParts.length > 0)
        .map(
          ({tagName, cssParts = []}) => html`
            <table>
              <caption>
                ${say(said.parts)}
                <code>${tagName}</code>
              </caption>
              <thead>
                <tr>
                  <th scope="col">${say(said.name)}</th>
                  <th scope="col">${say(said.meaning)}</th>
                </tr>
              </thead>
              <tbody>
                ${cssParts.map(rows)}
              </tbody>
            </table>
          `,
        )}
    `;
  }
}

function usersOf(token: string): readonly string[] {
  return elements
    .filter(({cssProperties = []}) => cssProperties.some(({name}) => name === token))
    .map(({tagName}) => tagName.replace('casa-', ''));
}

customElements.define('docs-tokens', TokenTable);
customElements.define('docs-parts', PartTable);
