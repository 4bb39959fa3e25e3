import {css} from 'lit';

export const styles = css`
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
