import {css} from 'lit';

/** The look of a card: a ground of its own, with its own text colour, so that contrast holds on any page. */
export const cardStyles = css`
  .card {
    display: flow-root;
    border: 1px solid var(--casa-color-border, var(--_border));
    border-radius: var(--casa-radius, var(--_radius));
    background: var(--casa-color-surface, var(--_surface));
    color: var(--casa-color-text, var(--_text));
    padding: var(--casa-space, 1.25rem);
  }

  /* Given more room than it needs, a card fills it. */
  .root > .card {
    min-block-size: inherit;
  }

  /* An empty tag moves the page once, when there is something to see, and not before for a few words. */
  .root > .loading {
    position: absolute;
    overflow: hidden;
    block-size: 0;
  }

  .tight .card {
    padding: var(--casa-space, 0.75rem);
  }

  [data-theme='host'] .card {
    padding: var(--casa-space, 0);
  }

  .card > * + *,
  section > * + * {
    margin-block-start: 0.5rem;
  }

  section {
    border-block-start: 1px solid var(--casa-color-border, var(--_border));
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
    font-size: 0.9375rem;
  }

  .card .note {
    color: var(--casa-color-muted, var(--_muted));
  }

  .card a,
  .card a.note {
    color: var(--casa-color-link, var(--_link));
  }

  .alert {
    border-inline-start: 0.25rem solid var(--casa-color-warning, var(--_mark, #a66300));
    font-weight: 600;
    padding-inline-start: 0.75rem;
  }

  .free {
    color: var(--casa-color-open, var(--_open));
    font-weight: 600;
  }

  .to-be-confirmed,
  .temporarily-closed,
  .ended {
    border-inline-start: 0.25rem solid var(--casa-color-warning, var(--_mark, #a66300));
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
