import {html, type TemplateResult} from 'lit';
import {clock} from '../../src/platform/clock.js';
import {direction} from '../../src/ui/localize.js';

/** What a page around a story is like. */
export interface Scene {
  /** The instant at which its time stands still. */
  readonly now?: string | undefined;
  /** Its language (BCP 47). */
  readonly locale?: string | undefined;
  /** What the reader made of the browser's text size, in per cent. */
  readonly textSize?: string | undefined;
}

/** Makes the page what a story needs it to be. */
export function setScene({now, locale = 'it', textSize = '100'}: Scene): void {
  if (now !== undefined) {
    const instant = new Date(now);
    clock.now = () => instant;
  }
  const {documentElement} = document;
  Object.assign(documentElement, {lang: locale, dir: direction(locale)});
  documentElement.style.fontSize = textSize === '100' ? '' : `${textSize}%`;
}

/** Where many stories share a page they share its clock, language and text size: these get a page of their own. */
const alone = {docs: {story: {inline: false, height: '24rem'}}};

/** A story at a time of its own. */
export const at = (now: string) => ({...alone, now});

/**
 * A story on a page in Arabic, from right to left. It needs the tag `own-language` too, in so many words: what
 * reads the tags does not run the story.
 */
export const inArabic = {globals: {locale: 'ar'}, parameters: alone};

/** A story read in letters twice as large. */
export const bigText = {globals: {textSize: '200'}, parameters: alone};

/** A phone of 320 px, or a window of 1280 px at 400 %. */
export const narrow = (content: TemplateResult): TemplateResult => html`
  <div class="narrow">
    <style>
      .narrow {
        inline-size: 320px;
      }
    </style>
    ${content}
  </div>
`;
