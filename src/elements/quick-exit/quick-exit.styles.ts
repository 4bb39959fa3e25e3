import {css} from '../../ui/bare.styles.js';

/**
 * At the top of a page the bar lies beside the words of the summary, or above them where letters are so large that
 * there is no room beside it, and not on them: hence its padding, which is the one or the other.
 */
export const styles = css`
  .bar {
    position: fixed;
    z-index: 2147483647;
    inset-block: 0 auto;
    inset-inline: auto 0;
    inline-size: 12rem;
    max-inline-size: 100%;
    border: 0;
    background: var(--casa-color-surface, Canvas);
    color: var(--casa-color-text, CanvasText);
    font-size: 0.8125rem;
    padding: 0.25rem;
    text-align: center;
  }

  .bar a {
    display: block;
    min-block-size: 2.75rem;
    border: 2px solid transparent;
    border-radius: var(--casa-radius, var(--_radius));
    background: var(--casa-color-exit, #cc334d);
    color: var(--casa-color-on-exit, #fff);
    font-size: 1rem;
    font-weight: 700;
    padding: 0.5rem 1.25rem;
  }

  summary {
    min-block-size: 4.75rem;
    padding-block-start: clamp(0.625rem, (19rem - 100vw) * 999, 6rem);
    padding-inline-end: clamp(0rem, (100vw - 19rem) * 999, 12.5rem);
  }

  slot[name='safety'] {
    display: grid;
    gap: 0.5rem;
    padding-block-end: 0.75rem;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
