import {css} from '../../ui/bare.styles.js';

/** Given more room than it needs, the banner fills it: hence the grid around it. */
export const styles = css`
  :host([sticky]) {
    position: sticky;
    z-index: 1000;
    inset-block-start: 0;
  }

  .root {
    display: grid;
  }

  section {
    border: 1px solid var(--casa-color-border, var(--_border));
    border-inline-start: 0.375rem solid var(--casa-color-help, var(--_mark, #cc334d));
    border-radius: var(--casa-radius, var(--_radius));
    background: var(--casa-color-surface, var(--_surface));
    color: var(--casa-color-text, var(--_text));
    padding: 0.75rem 1rem;
  }

  a {
    color: var(--casa-color-link, var(--_link));
  }

  section > * + *,
  details .name {
    margin-block-start: 0.5rem;
  }

  ul {
    display: grid;
    gap: 0.75rem 1.5rem;
    list-style: none;
  }

  .card ul {
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
  }

  .strip {
    padding-block: 0.5rem;
  }

  .strip ul {
    row-gap: 0.25rem;
  }

  .strip li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75rem;
  }

  .name {
    font-weight: 600;
  }

  .numbers {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1rem;
  }

  .numbers a {
    display: inline-flex;
    min-block-size: 2.75rem;
    align-items: center;
    font-size: 1.5rem;
    font-weight: 700;
  }

  .tight .numbers a {
    min-block-size: 2rem;
  }

  .tight section {
    padding-block: 0.375rem;
  }

  .strip summary {
    padding-block: 0.125rem;
  }

  .strip .numbers a {
    min-block-size: 2rem;
    font-size: 1.25rem;
  }

  .discretion,
  [part='campaign'] {
    border-inline-start: 0.25rem solid var(--casa-color-warning, var(--_mark, #a66300));
    padding-inline-start: 0.75rem;
  }

  p {
    font-size: 0.9375rem;
  }

  @media print {
    :host([sticky]) {
      position: static;
    }
  }
`;
