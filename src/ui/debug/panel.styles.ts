import {css} from '../bare.styles.js';

/** System colours: they follow a dark or a forced scheme by themselves. What is important, no page overrules. */
export const panelStyles = css`
  :host {
    all: initial !important;
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: 2147483647 !important;
    display: block !important;
    color-scheme: light dark !important;
  }

  @media print {
    :host {
      display: none !important;
    }
  }

  section {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5rem;
    box-sizing: border-box;
    border-block-start: 3px solid CanvasText;
    background: Canvas;
    color: CanvasText;
    font:
      0.875rem/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    padding: 0.25rem 0.75rem 0.5rem;
  }

  section > details {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  section > details[open],
  section > :is(p, textarea) {
    flex-basis: 100%;
  }

  .report {
    overflow: auto;
    max-block-size: 45vh;
    padding-block-end: 0.5rem;
  }

  summary {
    cursor: pointer;
    padding-block: 0.5rem;
  }

  h2,
  h3 {
    margin-block: 0;
    font-size: 1rem;
  }

  h2 {
    display: inline;
  }

  h3 {
    border-block-start: 1px solid;
    margin-block-start: 0.5rem;
    padding-block-start: 0.5rem;
  }

  p,
  ul,
  dl,
  dd {
    margin: 0;
  }

  ul {
    padding-inline-start: 1.25rem;
  }

  li {
    unicode-bidi: isolate;
  }

  dl {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: 0 0.75rem;
    margin-block-start: 0.25rem;
  }

  dd {
    unicode-bidi: isolate;
  }

  button {
    border: 2px solid;
    border-radius: 0.25rem;
    background: ButtonFace;
    color: ButtonText;
    cursor: pointer;
    font: inherit;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
  }

  textarea {
    box-sizing: border-box;
    block-size: 6rem;
    inline-size: 100%;
    font: inherit;
  }

  :focus-visible {
    outline: 3px solid Highlight;
    outline-offset: 2px;
  }
`;
