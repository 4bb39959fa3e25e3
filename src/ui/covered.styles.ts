import {css} from './bare.styles.js';

/** The button that lies over the page's own words, where there is no room for ours and none may be taken. */
export const coveredStyles = css`
  .covered {
    position: relative;
  }

  .covered .more {
    min-block-size: 0;
  }

  .covered > .root {
    position: absolute;
    display: grid;
    block-size: min(1.5rem, 100%);
    inset-block: auto 0;
    inset-inline: auto 0;
  }
`;
