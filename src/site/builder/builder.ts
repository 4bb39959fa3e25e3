/** Script of the embed builder: turns the fields of its form into code to paste, and into the page's address. */
import {setLocale} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {fragmentOf} from '../embed/frame.js';
import {followHeights} from '../embed/height.js';
import {fillWords, word} from '../embed/words.js';
import {adviceOn} from './advice.js';
import {type Choice, choiceOf, placementFields} from './choice.js';
import {colorFields, measures} from './colors.js';
import {listenForCopies} from './copy.js';
import {fillFromDirectory, optionFields, setValue} from './fields.js';
import {type Description, descriptionsOf} from './manifest.js';
import {outputsOf} from './outputs.js';
import {part, query, show} from './page.js';
import {privacyHtml} from './privacy.js';
import {directoryFor, getJson, home, integrityAt} from './sources.js';

const form = query('#choice', HTMLFormElement);
const options = part('#options');
const preview = query('#preview', HTMLIFrameElement);
const version = query('meta[name="version"]', HTMLMetaElement).content;
const language = document.documentElement.lang;
let descriptions: readonly Description[] = [];
let described: Description | undefined;
let turn = 0;

/** The fields that say something: what is as usual is left out, so that addresses stay short. */
function fieldsNow(): URLSearchParams {
  const entries = [...new FormData(form)].flatMap(([name, value]): [string, string][] => {
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return new URLSearchParams(
    entries.filter(([name, value]) => value.trim() !== '' && described?.colors.get(name) !== value),
  );
}

/** Makes the fields of the element that is chosen, with the values that are given. */
function describe(values: URLSearchParams): void {
  const tag = query('#tag', HTMLSelectElement).value;
  described = descriptions.find((description) => description.tag === tag);
  if (described === undefined) return;
  const legend = options.querySelector('legend');
  options.replaceChildren(...(legend === null ? [] : [legend]), ...optionFields(described));
  part('#colors').replaceChildren(...colorFields(described));
  for (const control of form.querySelectorAll('input, select')) {
    const value = values.get(control.getAttribute('name') ?? '');
    if (value !== null) setValue(control, value);
  }
}

/** Takes over what the address says. */
function readAddress(): void {
  const values = new URLSearchParams(location.hash.slice(1));
  form.reset();
  const tag = values.get('tag') ?? '';
  if (descriptions.some((description) => description.tag === tag)) setValue(part('#tag'), tag);
  describe(values);
  void update();
}

/** What stays when another element is chosen: another's centre may be nothing to it. */
function colorsNow(): URLSearchParams {
  return new URLSearchParams([...fieldsNow()].filter(([name]) => name.startsWith('--')));
}

function onInput({target}: Event): void {
  if (target instanceof HTMLElement && target.id === 'tag') describe(colorsNow());
  void update();
}

function writeAddress(): void {
  const hash = `#${fieldsNow().toString()}`;
  history.replaceState(null, '', hash);
  query('#other', HTMLAnchorElement).hash = hash;
}

/** Shows what the fields say. Whatever is slow and out of date by the time it comes is dropped. */
async function update(): Promise<void> {
  const mine = ++turn;
  const fields = fieldsNow();
  const first = choiceOf(fields, home);
  if (first === undefined || described === undefined) return;
  part('#copy').setAttribute('aria-busy', 'true');
  const found = directoryFor(first.endpoints, first.lang, () => void update());
  if (found === 'loading') return;
  if (found !== undefined) fillFromDirectory(options, found);
  // A list that has just been filled may have made a choice.
  writeAddress();
  const choice = choiceOf(fieldsNow(), home) ?? first;
  showPreview(choice, fields.get('ground') ?? 'white');
  const integrity = await integrityAt(choice.base);
  const known = integrity ?? (await integrityAt(home)) ?? {};
  await setLocale(choice.lang).catch(() => undefined);
  const outputs = await outputsOf(choice, {directory: found, integrity: known, version});
  if (mine !== turn) return;
  show({
    ...outputs,
    'privacy-it': privacyHtml(choice, 'it'),
    'privacy-en': privacyHtml(choice, 'en'),
  });
  const measured = measures(described, choice.colors, language);
  part('#contrast').replaceChildren(
    ...measured.map(({words, isEnough}) => make('li', {class: isEnough ? undefined : 'bad'}, words)),
  );
  const advice = adviceOn(choice, {
    fields,
    integrity: known,
    isDataMissing: found === undefined,
    isIntegrityGuessed: integrity === undefined,
    areColorsPoor: choice.colors.size > 0 && measured.some(({isEnough}) => !isEnough),
    isUnhashed: !('subtle' in crypto),
  });
  advise(advice, {base: choice.base});
  part('#copy').setAttribute('aria-busy', 'false');
}

function advise(names: readonly string[], values: Readonly<Record<string, string>>): void {
  const box = part('#advice');
  const paragraphs = names.flatMap((name) => word(`advice.${name}`, values) ?? []);
  // Said again only when it changes.
  if (paragraphs.join() === [...box.children].map(({textContent}) => textContent).join()) return;
  box.replaceChildren(...paragraphs.map((words) => make('p', {}, words)));
}

function showPreview(choice: Choice, ground: string): void {
  const address = `${home}site/preview.html${fragmentOf([...placementFields(choice), ['ground', ground]])}`;
  // A new `src` would be an entry of the history.
  if (preview.contentWindow?.location.href !== address) preview.contentWindow?.location.replace(address);
}

async function start(): Promise<void> {
  descriptions = descriptionsOf((await getJson(`${home}custom-elements.json`)) as never);
  part('#tag').replaceChildren(
    ...descriptions.map(({tag}) => make('option', {value: tag}, word(`tag.${tag}`) ?? tag)),
  );
  part('#home').replaceChildren(make('code', {}, home));
  form.addEventListener('input', onInput);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  part('#uncolor').addEventListener('click', () => {
    part('#colors').replaceChildren(...(described === undefined ? [] : colorFields(described)));
    void update();
  });
  addEventListener('hashchange', readAddress);
  listenForCopies();
  followHeights(`${home}site/preview.html`);
  readAddress();
}

void start().catch(() => {
  document.querySelector('main')?.prepend(fillWords('failed', {}) ?? '');
});
