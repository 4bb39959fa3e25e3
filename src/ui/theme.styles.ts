import {css} from './bare.styles.js';

export const defaultTheme = css`
  .root {
    --_font: 'Titillium Web', system-ui, sans-serif;
    --_size: 1rem;
    --_text: color-mix(in srgb, #397dc0 40%, CanvasText);
    --_link: var(--_page-link, color-mix(in srgb, #0080ff 80%, var(--casa-color-text, var(--_text))));
  }

  @media (prefers-contrast: more) {
    .root {
      --_text: CanvasText;
      --_page-link: CanvasText;
      --_border: CanvasText;
    }
  }
`;

/** Bootstrap Italia's look: its own values where the page has them, else those of its version 2. */
export const italia = css`
  .root {
    --_font: var(--bs-body-font-family, 'Titillium Web', system-ui, sans-serif);
    --_radius: var(--bs-border-radius, 0.25rem);
    --_surface: var(--bs-body-bg, Canvas);
    --_text: var(--bs-body-color, CanvasText);
    --_page-link: var(--bs-link-color);
    --_primary: var(--bs-primary, #06c);
  }
`;

/** The page's own font and colours, on the page's own ground. */
export const host = css`
  .root {
    --_font: initial;
    --_size: initial;
    --_text: initial;
    --_page-link: var(--bs-link-color);
    --_surface: transparent;
    --_border: transparent;
    --_mark: currentcolor;
    --_space: 0;
  }
`;
