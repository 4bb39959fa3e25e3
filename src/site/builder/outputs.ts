import type {Directory} from '../../domain/directory/directory.js';
import {make} from '../../ui/make.js';
import {milanZone} from '../../domain/hours/place-clock.js';
import {timeZoneOf} from '../../ui/settings.js';
import {fragmentOf, frameHeight, frameHtml} from '../embed/frame.js';
import {fallbackContent} from '../fallback/fallback.js';
import {htmlOf} from '../fallback/html.js';
import {type Choice, placementFields} from './choice.js';
import {frameTitle, inBrief} from './frame-words.js';
import {hashSource, policyLines, readsDirectory} from './policy.js';
import {heightTag, importMap, type Integrity, loaderTag, pinnedTags, settingsTag} from './scripts.js';

/** What there is to copy, by the name of its field; what a way does without is `''`. */
export interface Outputs {
  /** First in the page's body. */
  readonly exit: string;
  /** For a terminal. */
  readonly install: string;
  /** For a script of the site's own. */
  readonly script: string;
  /** Where the element is to stand. */
  readonly code: string;
  readonly style: string;
  readonly policy: string;
}

/** What the snippets are made from, besides the choice. */
export interface Materials {
  /** `undefined` where it could not be read. */
  readonly directory: Directory | undefined;
  readonly integrity: Integrity;
  readonly version: string;
}

/** Everything to copy for a choice, in the language that `setLocale` chose. */
export async function outputsOf(choice: Choice, materials: Materials): Promise<Outputs> {
  const {way, tag, isRisky = false} = choice;
  const {integrity, version} = materials;
  const exit = isRisky && tag !== 'casa-quick-exit' ? wayOut(choice) : '';
  if (way === 'iframe') return {...nothing, ...frameOutputs(choice, materials), exit};
  const map = way === 'pinned' ? importMap(choice, integrity) : undefined;
  const html = htmlOf([element(choice, materials)]);
  const style = styleOf(choice);
  const styleHash = await hashSource(style);
  const mapHash = map && (await hashSource(map));
  const hashes = {
    scripts: mapHash ? [mapHash] : [],
    styles: styleHash === undefined ? [] : [styleHash],
  };
  const scripts = {
    pinned: [
      `<!-- casa-widgets ${version} -->`,
      ...(map === undefined ? [] : [`<script type="importmap">${map}</script>`]),
      ...pinnedTags(choice, integrity),
    ],
    channel: [loaderTag(choice)],
    npm: [settingsTag(choice)],
  }[way];
  const isNpm = way === 'npm';
  return {
    exit,
    install: isNpm ? `npm install casa-widgets@${version}` : '',
    script: isNpm ? imports(choice).join('\n') : '',
    code: `${scripts.join('\n')}\n\n${html}`,
    style: `<style>${style}</style>`,
    policy: `${policyLines(choice, hashes).join(';\n')};`,
  };
}

const nothing: Outputs = {exit: '', install: '', script: '', code: '', style: '', policy: ''};

/** The element with the plain HTML for its tag. */
function element(choice: Choice, {directory}: Materials): HTMLElement {
  const {tag, attributes, way, endpoints, base} = choice;
  const own = [...attributes].filter(([name]) => name !== 'endpoint');
  const isGiven = endpoints.length > 0 && (way !== 'channel' || tag === 'casa-helpline-banner');
  // A bundle does not know where the catalogue of Milan lies.
  const isMissing = way === 'npm' && endpoints.length === 0 && readsDirectory(choice);
  const endpoint = isGiven
    ? endpoints.join(' ')
    : isMissing
      ? `${base}data/milan/services.{lang}.casa.json`
      : undefined;
  const timeZone = timeZoneOf(attributes.get('time-zone')) ?? milanZone;
  const content = fallbackContent({tag, attributes, directory, timeZone});
  const checked = tag === 'casa-centre-card' ? checkedOn(choice, directory) : undefined;
  const written = Object.fromEntries(own.map(([name, value]) => [name, value === name ? '' : value]));
  return make(tag, {...written, endpoint, 'data-checked': checked}, ...content);
}

/** What stands in the tag says how old it is, so that the newer of the two is shown. */
function checkedOn({attributes}: Choice, directory: Directory | undefined): string | undefined {
  const key = attributes.get('centre');
  return directory?.centres.find(({id, aliases}) => id === key || aliases.includes(key ?? ''))?.standing
    .checkedOn;
}

/** Without scripts, the way out is the plain link. */
function wayOut({way}: Choice): string {
  const tag = 'casa-quick-exit';
  const content = fallbackContent({tag, attributes: new Map(), directory: undefined, timeZone: ''});
  return htmlOf(way === 'iframe' ? content : [make(tag, {}, ...content)]);
}

function imports({tag, isRisky = false, endpoints}: Choice): readonly string[] {
  const exit = isRisky && tag !== 'casa-quick-exit' ? ['casa-quick-exit'] : [];
  const reader = tag === 'casa-helpline-banner' && endpoints.length > 0 ? ['casa-directory'] : [];
  return [...exit, tag, ...reader].map((name) => `import 'casa-widgets/define/${name}.js';`);
}

/** Rules for the page's own style sheet: room before the script is there, and the colours chosen. */
function styleOf({tag, colors, isRisky = false}: Choice): string {
  const rules = [`${tag}:not(:defined) {\n  display: block;\n}`];
  const lines = [...colors].map(([name, value]) => `  ${name}: ${value};\n`);
  if (lines.length > 0) rules.push(`${tag} {\n${lines.join('')}}`);
  // So that the way out, which stays on screen, covers nothing that has the focus.
  if (isRisky || tag === 'casa-quick-exit')
    rules.push('html:has(casa-quick-exit) {\n  scroll-padding-block-start: 5rem;\n}');
  return `\n${rules.join('\n')}\n`;
}

/** A frame, then what must be there to read when nothing comes into it. */
function frameOutputs(choice: Choice, {directory, integrity}: Materials): Pick<Outputs, 'code' | 'policy'> {
  const {tag, attributes, base} = choice;
  const fragment = fragmentOf(placementFields(choice));
  const src = `${base}site/embed.html${fragment}`;
  const title = frameTitle(choice, directory);
  const timeZone = timeZoneOf(attributes.get('time-zone')) ?? milanZone;
  const brief = inBrief(fallbackContent({tag, attributes, directory, timeZone}));
  const frame = frameHtml({src, title, height: frameHeight(tag)});
  return {
    code: [frame, htmlOf([brief]), heightTag(choice, integrity)].join('\n'),
    policy: `${policyLines(choice, {scripts: [], styles: []}).join(';\n')};`,
  };
}
