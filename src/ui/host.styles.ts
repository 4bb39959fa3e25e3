import {css} from 'lit';

/**
 * What every element's root needs: the page's font, our tokens with a fallback, a visible focus.
 *
 * @cssprop --casa-color-text - Colour of the words.
 * @cssprop --casa-color-link - Colour of links and of plain buttons.
 * @cssprop --casa-color-focus - Colour of the ring around what has the focus.
 * @cssprop --casa-font-family - The font.
 * @cssprop --casa-font-size - Size of the words.
 * @cssprop --casa-font-size-heading - Size of the first heading.
 * @cssprop --casa-line-height - Height of a line.
 * @cssprop --casa-radius - How round corners are.
 */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    color: var(--casa-color-text, #17324d);
    font-family: var(--casa-font-family, 'Titillium Web', system-ui, sans-serif);
    font-size: var(--casa-font-size, 1rem);
    line-height: var(--casa-line-height, 1.5);
    text-align: start;
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
    color: var(--casa-color-link, #0059b3);
  }

  button,
  select,
  input {
    min-block-size: 2.75rem;
    font: inherit;
  }

  button {
    border: 2px solid currentcolor;
    border-radius: var(--casa-radius, 0.25rem);
    background: transparent;
    color: var(--casa-color-link, #0059b3);
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.5rem;
    padding-inline: 1rem;
  }

  :focus-visible {
    outline: 3px solid var(--casa-color-focus, #ff9900);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #000;
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
