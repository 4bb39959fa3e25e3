import {setScene} from '../../test/support/scene.js';

/** A page of documentation: the document is in its language, and so are our elements on it, on a Tuesday morning. */
class DocsPage extends HTMLElement {
  connectedCallback(): void {
    setScene({locale: this.lang, now: '2026-11-24T10:30+01:00'});
  }
}

customElements.define('docs-page', DocsPage);
