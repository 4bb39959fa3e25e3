import {escaped} from '../embed/frame.js';
import {word} from '../embed/words.js';
import type {Choice} from './choice.js';
import {originsOf, readsDirectory} from './policy.js';

/** What a site tells its readers of an element of ours, as HTML to paste. */
export function privacyHtml(choice: Choice, language: 'it' | 'en'): string {
  const {way, base, endpoints} = choice;
  const host = new URL(base).host;
  const isNpm = way === 'npm';
  const fromData = originsOf(endpoints).map((origin) => new URL(origin).host);
  // The catalogue of Milan comes from the host of the files, which only a bundle has not named yet.
  const hosts = fromData.length > 0 || !isNpm ? fromData : [host];
  const paragraphs = [
    isNpm ? undefined : word(`privacy.${way === 'iframe' ? 'frame' : 'files'}.${language}`, {host}),
    readsDirectory(choice) && hosts.length > 0
      ? word(`privacy.data.${language}`, {hosts: hosts.join(', ')})
      : undefined,
    word(`privacy.nothing.${language}`),
  ];
  return paragraphs
    .filter((words) => words !== undefined)
    .map((words) => `<p lang="${language}">${escaped(words)}</p>`)
    .join('\n');
}
