import {css} from 'lit';

/** What every element's root needs: the page's font, our tokens with a fallback, a visible focus. */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    --_open: color-mix(in srgb, #00b449 60%, var(--casa-color-text, var(--_text)));
    --_muted: color-mix(
      in srgb,
      var(--casa-color-text, var(--_text)) 80%,
      var(--casa-color-surface, var(--_surface))
    );
    color: var(--casa-color-text, inherit);
    font-family: var(--casa-font-family, 'Titillium Web', system-ui, sans-serif);
    font-size: var(--casa-font-size, 1rem);
    line-height: var(--casa-line-height, 1.5);
    /* Not on the host, whose own words must break as they did before it was defined. */
    overflow-wrap: anywhere;
    text-align: start;
  }

  /* Where that is enough for it to take no more room than the page's own words did. */
  .tight {
    line-height: var(--casa-line-height, 1.25);
  }

  .root:focus {
    outline: 0;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: var(--casa-font-size-heading, 1.25rem);
    font-weight: 700;
    line-height: 1.25;
  }

  a {
    color: var(--casa-color-link, inherit);
  }

  button,
  select,
  input {
    min-block-size: 2.75rem;
    font: inherit;
  }

  button {
    border: 2px solid currentcolor;
    border-radius: var(--casa-radius, var(--_radius));
    background: var(--casa-color-surface, var(--_surface));
    color: var(--casa-color-link, var(--_link));
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.5rem;
    padding-inline: 1rem;
  }

  :focus-visible {
    outline: 3px solid var(--casa-color-focus, #000);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
  }

  /* Where it must not grow: as much as fits in between the lines of a page. */
  .brief {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    background: var(--casa-color-surface, var(--_surface));
    color: var(--casa-color-text, var(--_text));
    gap: 0 0.75rem;
    line-height: 1.25;
  }

  .more {
    min-block-size: 1.5rem;
    border-width: 1px;
    font-size: 0.875rem;
    line-height: 1;
    padding-block: 0;
    padding-inline: 0.5rem;
  }

  /* Nothing flashes on a fast line: the words come when the wait is felt. */
  .loading {
    animation: casa-late 0s linear 0.3s both;
  }

  @keyframes casa-late {
    from {
      visibility: hidden;
    }
  }

  .hidden {
    position: absolute;
    overflow: hidden;
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    white-space: nowrap;
  }
`;
