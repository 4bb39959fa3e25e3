// @ts-check
/** What a careful hand writes without any library: an element that draws itself once its script is there. */
customElements.define(
  'plain-banner',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({mode: 'open'});
      const style = document.createElement('style');
      style.textContent = ':host{display:block;border:2px solid;padding:1rem}a{font-weight:700}';
      const title = document.createElement('strong');
      title.textContent = 'Contro la violenza, giorno e notte: ';
      const link = document.createElement('a');
      link.href = 'tel:1522';
      link.textContent = '1522';
      root.append(style, title, link);
    }
  },
);
