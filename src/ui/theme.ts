import {warn} from '../platform/log.js';
import {scriptSetting} from '../platform/script.js';

/** What a page's author can ask for with the script tag's `data-theme`. */
const known = ['default', 'italia', 'host'];

/** The theme that the page asks for, by the name that `theme.styles.ts` has for it. */
export function pageTheme(): string | undefined {
  const theme = scriptSetting('theme');
  if (theme !== undefined && !known.includes(theme))
    warn('casa-theme', `knows no theme "${theme}": there are ${known.join(', ')}.`);
  return theme;
}
