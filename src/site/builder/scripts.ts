import {escaped} from '../embed/frame.js';
import type {Choice} from './choice.js';
import {readsDirectory} from './policy.js';

/** What the browser checks files by: `sha384-…` by path below `dist/`. */
export type Integrity = Readonly<Record<string, string>>;

/** A script tag to paste. */
function scriptTag(attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    return value === undefined ? [] : value === '' ? name : `${name}="${escaped(value)}"`;
  });
  return `<script ${written.join(' ')}></script>`;
}

/** The scripts, each self-contained, that a page needs for an element; `isRisky` adds the way out. */
export function pinnedScripts(choice: Choice): readonly string[] {
  const {tag, isRisky = false} = choice;
  // Helplines of an endpoint are read by the directory's element.
  const reader = tag === 'casa-helpline-banner' && readsDirectory(choice) ? ['casa-directory'] : [];
  const exit = isRisky && tag !== 'casa-quick-exit' ? ['casa-quick-exit'] : [];
  return [...exit, tag, ...reader].map((name) => `standalone/${name}.js`);
}

/** The tags for `pinnedScripts`, which the browser holds to their hashes. */
export function pinnedTags(choice: Choice, integrity: Integrity): readonly string[] {
  return pinnedScripts(choice).map((file) =>
    scriptTag({
      type: 'module',
      src: choice.base + file,
      integrity: integrity[file],
      crossorigin: 'anonymous',
      'data-lang': choice.lang,
      'data-theme': choice.theme,
    }),
  );
}

/** The tag for the loader, with what holds for the whole page. */
export function loaderTag({base, lang, theme, tag, endpoints}: Choice): string {
  const isOfBanner = tag === 'casa-helpline-banner';
  return scriptTag({
    type: 'module',
    src: `${base}cdn/loader.js`,
    'data-lang': lang,
    'data-theme': theme,
    'data-endpoint': endpoints.length === 0 || isOfBanner ? undefined : endpoints.join(' '),
  });
}

/** A tag that runs nothing: pages that bundle us have no script of ours to say on what holds for all of it. */
export function settingsTag({lang, theme}: Choice): string {
  return scriptTag({
    type: 'application/json',
    'data-casa': '',
    'data-lang': lang,
    'data-theme': theme,
  });
}

/** The tag for the script that gives frames their height. */
export function heightTag({base}: Choice, integrity: Integrity): string {
  const file = 'site/embed-height.js';
  return scriptTag({
    src: base + file,
    integrity: integrity[file],
    crossorigin: 'anonymous',
    referrerpolicy: 'no-referrer',
    defer: '',
  });
}

/**
 * The text of an import map with the hashes of files that the scripts load on demand, which their tags' own
 * hashes do not cover: the words of a language, and those that people search with. `undefined` where there are
 * none.
 */
export function importMap({base, lang, tag}: Choice, integrity: Integrity): string | undefined {
  const words = lang === 'it' ? [] : [`standalone/locales/${lang}.js`];
  const searched = Object.keys(integrity).filter((file) => /^standalone\/(?!locales\/)[^/]+\//.test(file));
  const files = tag === 'casa-service-finder' ? [...words, ...searched] : words;
  const known = files.flatMap((file): [string, string][] => {
    const hash = integrity[file];
    return hash === undefined ? [] : [[base + file, hash]];
  });
  if (known.length === 0) return undefined;
  // What ends a script element may not stand in it.
  return JSON.stringify({integrity: Object.fromEntries(known)}).replaceAll('<', '\\u003c');
}
