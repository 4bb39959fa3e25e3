/** Only a name by which editors and the build know that a string is CSS. */
export const css = String.raw;

/** What `BareElement`s have in common: `host.styles.ts` in brief. */
export const bareStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  .root {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  .root {
    color: var(--casa-color-text, inherit);
    font-family: var(--casa-font-family, 'Titillium Web', system-ui, sans-serif);
    font-size: var(--casa-font-size, 1rem);
    line-height: var(--casa-line-height, 1.5);
    overflow-wrap: anywhere;
    text-align: start;
  }

  a {
    color: var(--casa-color-link, inherit);
  }

  summary {
    cursor: pointer;
    padding-block: 0.625rem;
  }

  :focus-visible {
    outline: 3px solid var(--casa-color-focus, #000);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
  }

  .tight {
    line-height: var(--casa-line-height, 1.25);
  }

  .root:focus {
    outline: 0;
  }

  .more {
    border: 1px solid;
    border-radius: var(--casa-radius, var(--_radius));
    background: var(--casa-color-surface, var(--_surface));
    color: var(--casa-color-link, var(--_link));
    cursor: pointer;
    font: inherit;
    font-size: 0.875rem;
    line-height: 1;
    min-block-size: 1.5rem;
    padding-inline: 0.5rem;
  }

  .hidden {
    position: absolute;
    overflow: hidden;
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
  }
`;
