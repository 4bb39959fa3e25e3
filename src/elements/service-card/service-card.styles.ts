import {css} from 'lit';

export const styles = css`
  /* Given more room than it needs, a card fills it. */
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  [part='places'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }

  [part='places'] li {
    border: 1px solid var(--casa-color-border, var(--_border));
    border-radius: var(--casa-radius, var(--_radius));
    font-size: 0.9375rem;
    margin: 0;
    padding-inline: 0.5rem;
  }
`;
