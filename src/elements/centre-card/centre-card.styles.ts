import {css} from 'lit';

export const styles = css`
  [part='services'] {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  [part='services'] li + li {
    margin-block-start: 0.25rem;
  }

  .card > :is(h2, h3, h4, h5, h6):not(:first-child) {
    border-block-start: 1px solid var(--casa-color-border, var(--_border));
    font-size: 1rem;
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
  }
`;
