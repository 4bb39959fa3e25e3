import {css} from 'lit';

export const styles = css`
  .root {
    --_primary: #0068d1;
  }

  [data-theme='italia'] {
    --_primary: var(--bs-primary, #06c);
  }

  form {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
  }

  form > label {
    font-weight: 700;
  }

  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .words input {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  input[type='search'],
  select {
    border: 1px solid var(--casa-color-input, var(--_mark, #5c6f82));
    border-radius: var(--casa-radius, var(--_radius));
    background: var(--casa-color-surface, var(--_surface));
    color: var(--casa-color-text, var(--_text));
    padding-block: 0.5rem;
    padding-inline: 0.75rem;
  }

  .primary {
    border-color: transparent;
    background: var(--casa-color-primary, var(--_primary));
    color: var(--casa-color-on-primary, #fff);
  }

  /* A field stays a field on a page's own ground, whose colour its list of choices would not know. */
  [data-theme='host'] :is(input, select) {
    background: var(--casa-color-surface, Field);
    color: var(--casa-color-text, FieldText);
  }

  [data-theme='host'] .primary {
    border-color: currentcolor;
    background: var(--casa-color-primary, transparent);
    color: var(--casa-color-on-primary, inherit);
  }

  .filters {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
  }

  .choice {
    display: grid;
    gap: 0.25rem;
  }

  .near {
    align-items: end;
  }

  [aria-pressed='true']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }

  .choice select {
    inline-size: 100%;
  }

  .switch {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
  }

  .switch input {
    flex: none;
    accent-color: var(--casa-color-primary, var(--_primary));
    block-size: 1.5rem;
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
  }

  summary {
    align-content: center;
    cursor: pointer;
    font-weight: 600;
    min-block-size: 2.75rem;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.75rem;
  }

  .answer {
    margin-block-start: 1.25rem;
  }

  .answer > * + * {
    margin-block-start: 1rem;
  }

  .answer li + li {
    margin-block-start: 1rem;
  }

  /* Cards out of sight are neither styled nor laid out: on a slow phone that is most of a keystroke. */
  [part='results'] > li {
    contain-intrinsic-block-size: auto 20rem;
    content-visibility: auto;
  }

  [part='results'] > li:empty {
    min-block-size: 20rem;
  }

  /* Those whose turn has not come yet (reveal.ts) keep their room. */
  [part='results'] > .later {
    content-visibility: hidden;
  }

  .later {
    visibility: hidden;
  }

  .group > * + * {
    margin-block-start: 1rem;
  }

  .chips li + li,
  [part='empty'] li + li {
    margin-block-start: 0;
  }

  [part='empty'] ul {
    display: grid;
    gap: 0.5rem;
  }

  .danger {
    border: 2px solid var(--casa-color-danger, var(--_mark, #cc334d));
    font-weight: 600;
  }

  /* What stands below must not move as results come and go. No higher, lest a frame that follows it grow on and on. */
  :host {
    --_least: min(100vh, 64rem);
  }

  :host([data-still]) {
    --_least: 0px;
  }

  .root {
    min-block-size: var(--_least);
  }

  @media print {
    :host {
      --_least: 0px;
    }

    form,
    .chips {
      display: none;
    }

    /* On paper it is no button, but says how many are left out. */
    [part='more'] {
      border: 0;
      background: none;
      color: inherit;
    }
  }
`;
