import {css} from 'lit';

/**
 * The look of a card: white on any page, with its own text colour so that contrast always holds.
 *
 * @cssprop --casa-color-surface - Background, on which all words are read.
 * @cssprop --casa-color-border - Edges and dividing lines.
 * @cssprop --casa-color-muted - Colour of notes.
 * @cssprop --casa-color-warning - Mark beside what is to be confirmed or has ended.
 * @cssprop --casa-color-open - Colour of the mark while open, and of what is free.
 * @cssprop --casa-space - Room between the edge of a card and its content.
 */
export const cardStyles = css`
  .card {
    display: flow-root;
    border: 1px solid var(--casa-color-border, #c5c7c9);
    border-radius: var(--casa-radius, 0.25rem);
    background: var(--casa-color-surface, #fff);
    padding: var(--casa-space, 1.25rem);
  }

  .card > * + *,
  section > * + * {
    margin-block-start: 0.5rem;
  }

  section {
    border-block-start: 1px solid var(--casa-color-border, #c5c7c9);
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
  }

  section :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1rem;
  }

  li + li {
    margin-block-start: 0.5rem;
  }

  address {
    font-style: normal;
  }

  .note {
    color: var(--casa-color-muted, #455a6c);
    font-size: 0.9375rem;
  }

  a.note {
    color: var(--casa-color-link, #0059b3);
  }

  .alert {
    border-inline-start: 0.25rem solid var(--casa-color-warning, #a66300);
    font-weight: 600;
    padding-inline-start: 0.75rem;
  }

  .free {
    color: var(--casa-color-open, #00693e);
    font-weight: 600;
  }

  .to-be-confirmed,
  .temporarily-closed,
  .ended {
    border-inline-start: 0.25rem solid var(--casa-color-warning, #a66300);
    padding-inline-start: 0.75rem;
  }

  a[part='phone'] {
    display: inline-block;
    font-size: 1.125rem;
    font-weight: 700;
    min-block-size: 1.5rem;
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
