import {css} from 'lit';

export const styles = css`
  .state {
    font-weight: 600;
  }

  .state::before {
    display: inline-block;
    border: 0.25rem solid var(--casa-color-closed, var(--_mark, #5c6f82));
    border-radius: 50%;
    content: '';
    margin-inline-end: 0.5rem;
    vertical-align: 0.125rem;
  }

  .active:is(.open, .open-always, .closing-soon)::before {
    border-color: var(--casa-color-open, var(--_open));
  }

  .unknown::before {
    border-style: dotted;
  }

  span {
    font-weight: 400;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    margin-block-start: 0.5rem;
  }

  th,
  td {
    border-block-end: 1px solid var(--casa-color-border, var(--_border));
    font-weight: 400;
    padding-block: 0.25rem;
    padding-inline: 0 0.75rem;
    text-align: start;
    vertical-align: top;
  }

  .tight :is(th, td) {
    padding-block: 0.125rem;
  }

  tr:last-child > * {
    border-block-end: 0;
  }

  [aria-current] > * {
    font-weight: 700;
  }
`;
