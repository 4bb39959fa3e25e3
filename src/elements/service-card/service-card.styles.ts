import {css} from 'lit';

export const styles = css`
  [part='places'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }

  [part='places'] li {
    border: 1px solid var(--casa-color-border, #c5c7c9);
    border-radius: var(--casa-radius, 0.25rem);
    font-size: 0.9375rem;
    margin: 0;
    padding-inline: 0.5rem;
  }
`;
