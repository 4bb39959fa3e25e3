import {make} from './make.js';
import {styles} from './quick-exit.styles.js';

let sheet: CSSStyleSheet | undefined;

/** Gives a shadow root its styles; returns what is to be put into it where sheets cannot be shared. */
export function styled(root: ShadowRoot): readonly Node[] {
  try {
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    root.adoptedStyleSheets = [sheet];
    return [];
  } catch {
    return [make('style', {}, styles)];
  }
}
