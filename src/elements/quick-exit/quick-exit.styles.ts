/** Only a name by which editors and the build know that a string is CSS. */
const css = String.raw;

export const styles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    color: var(--casa-color-text, #17324d);
    font-family: var(--casa-font-family, 'Titillium Web', system-ui, sans-serif);
    font-size: var(--casa-font-size, 1rem);
    line-height: var(--casa-line-height, 1.5);
    overflow-wrap: anywhere;
  }

  :focus-visible {
    outline: 3px solid var(--casa-color-focus, #ff9900);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #000;
  }

  p {
    margin: 0;
  }

  .hidden {
    position: absolute;
    overflow: hidden;
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
  }

  .bar {
    position: fixed;
    z-index: 2147483647;
    inset-block: 0 auto;
    inset-inline: auto 0;
    inline-size: max-content;
    max-inline-size: 100%;
    margin: 0;
    border: 0;
    padding: 0.25rem;
    background: var(--casa-color-background, #fff);
    color: inherit;
    font-size: 0.875rem;
    text-align: center;
  }

  .bar a {
    display: block;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    border: 2px solid transparent;
    border-radius: var(--casa-radius, 0.25rem);
    background: var(--casa-color-exit, #a3151d);
    color: var(--casa-color-on-exit, #fff);
    font-size: 1rem;
    font-weight: 700;
    padding: 0.5rem 1.25rem;
  }

  summary {
    cursor: pointer;
    padding-block: 0.625rem;
  }

  slot[name='safety'] {
    display: grid;
    gap: 0.5rem;
    padding-block-end: 0.75rem;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
