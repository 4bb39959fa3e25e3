import {css} from './bare.styles.js';

/**
 * The themes: what our own custom properties are where a page sets none.
 *
 * What stands on a ground of its own has `--_text` on `--_surface`; what lies on the page has the page's colour.
 * By themselves these are system colours, which follow the page's `color-scheme`: dark where a page says that it
 * is dark, light on a page that says nothing. What does not change with them has 3:1 on white and on #1e1e1e.
 *
 * A colour mixed with the text's is darker on light grounds and lighter on dark ones, also where a page sets only
 * text and surface. Where `--_text` is no value, as in the theme `host`, the mixed ones are none either, and
 * everything inherits.
 *
 * Defaults are those of a light page.
 *
 * @cssprop [--casa-color-text=#17324d] - Colour of the words. What lies on the page itself has the page's.
 * @cssprop [--casa-color-surface=#fff] - Background, on which all words are read.
 * @cssprop [--casa-color-link=#0570db] - Colour of links and of plain buttons.
 * @cssprop [--casa-color-muted=#455b70] - Colour of notes.
 * @cssprop [--casa-color-open=#09804b] - Colour of the mark while open, and of what is free.
 * @cssprop [--casa-color-border=#768594] - Edges and dividing lines.
 * @cssprop [--casa-color-warning=#a66300] - Mark beside what is to be confirmed or has ended.
 * @cssprop [--casa-color-focus=#000] - Colour of the ring around what has the focus, outside a white one.
 * @cssprop [--casa-font-family='Titillium Web', system-ui, sans-serif] - The font. None is ever fetched.
 * @cssprop [--casa-font-size=1rem] - Size of the words.
 * @cssprop [--casa-font-size-heading=1.25rem] - Size of the first heading.
 * @cssprop [--casa-line-height=1.5] - Height of a line.
 * @cssprop [--casa-radius=0.25rem] - How round corners are.
 * @cssprop [--casa-space=1.25rem] - Room between the edge of a card and its content.
 */
export const themes = css`
  .root {
    --_radius: 0.25rem;
    --_surface: Canvas;
    --_border: #768594;
    --_text: color-mix(in srgb, #397dc0 40%, CanvasText);
    --_link: var(--_bs-link, color-mix(in srgb, #0080ff 80%, var(--casa-color-text, var(--_text))));
  }

  @media (prefers-contrast: more) {
    .root {
      --_text: CanvasText;
      --_border: currentcolor;
    }
  }

  [data-theme='italia'] {
    --_radius: var(--bs-border-radius, 0.25rem);
    --_surface: var(--bs-body-bg, Canvas);
    --_text: var(--bs-body-color, CanvasText);
    --_bs-link: var(--bs-link-color);
    font-family: var(--casa-font-family, var(--bs-body-font-family, 'Titillium Web', system-ui, sans-serif));
  }

  [data-theme='host'] {
    --_surface: transparent;
    --_text: initial;
    --_bs-link: var(--bs-link-color);
    --_border: transparent;
    --_mark: currentcolor;
    font-family: var(--casa-font-family, inherit);
    font-size: var(--casa-font-size, inherit);
  }
`;
