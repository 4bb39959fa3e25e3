import {warn} from '../platform/log.js';
import {scriptSetting} from '../platform/script.js';
import {defaultTheme, host, italia} from './theme.styles.js';

/**
 * How our elements look: `default` by themselves, `italia` as Bootstrap Italia, `host` as the text around them.
 */
export type Theme = 'default' | 'italia' | 'host';

const themes = new Map<string, string>([
  ['default', ''],
  ['italia', italia],
  ['host', host],
]);

let css: string | undefined;
let sheet: CSSStyleSheet | undefined;

/** Gives every element of ours on the page a look, at once. It begins with the script tag's `data-theme`. */
export function setTheme(theme: Theme): void {
  if (!themes.has(theme)) warn('casa-theme', `knows no theme "${theme}".`);
  css = defaultTheme + (themes.get(theme) ?? '');
  sheet?.replaceSync(css);
}

/** The theme as text, for where style sheets cannot be made. */
export function themeCss(): string {
  if (css === undefined) setTheme((scriptSetting('theme') ?? 'default') as Theme);
  return css ?? '';
}

/** The theme's style sheet, which all elements share. */
export function themeSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(themeCss());
  }
  return sheet;
}
