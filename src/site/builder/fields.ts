import type {Directory} from '../../domain/directory/directory.js';
import {findCentre, findService} from '../../domain/directory/find.js';
import {make} from '../../ui/make.js';
import {word} from '../embed/words.js';
import type {Description, Option} from './manifest.js';

/** What a directory offers for an option: keys and names, and whether it knows a key by any other word. */
interface Offer {
  readonly entries: readonly (readonly [key: string, name: string])[];
  readonly knows: (key: string) => boolean;
}

/** Options whose values are those of the directory, in its own words. */
const fromDirectory: Readonly<Record<string, (directory: Directory) => Offer>> = {
  centre: (directory) => ({
    entries: directory.centres.map(({id, aliases, name}) => [aliases[0] ?? id, name.value]),
    knows: (key) => findCentre(directory, key) !== undefined,
  }),
  service: (directory) => ({
    entries: [...directory.services, ...directory.helplines].map(({id, aliases, name}) => {
      return [aliases.at(-1) ?? id, name.value];
    }),
    knows: (key) => findService(directory, key) !== undefined,
  }),
  need: ({terms}) => ({
    entries: terms.map(({code, name}) => [code ?? name.value, name.value]),
    knows: () => false,
  }),
};

/** Options without which an element has nothing to show. */
const needed: Readonly<Record<string, string>> = {
  'casa-centre-card': 'centre',
  'casa-service-card': 'service',
};

/** The fields for what can be chosen of an element. */
export function optionFields({tag, options}: Description): readonly HTMLElement[] {
  return options.map((option) => field(option, needed[tag] === option.name));
}

function field(option: Option, isNeeded: boolean): HTMLElement {
  const {name, kind} = option;
  const id = `option-${name}`;
  const label = word(`option.${name}`);
  const words = make('label', {for: id}, label ?? name);
  const hint = label === undefined ? english(option.description) : hintOf(name);
  hint?.setAttribute('id', `${id}-hint`);
  const described = {id, name, 'aria-describedby': hint?.id};
  if (kind === 'flag') {
    const box = make('input', {...described, type: 'checkbox', value: name});
    return make('p', {class: 'radio'}, box, words, hint);
  }
  return make('p', {class: 'field'}, words, control(option, described, isNeeded), hint);
}

function control(
  {name, kind, values, usual}: Option,
  attributes: Readonly<Record<string, string | undefined>>,
  isNeeded: boolean,
): HTMLElement {
  if (kind === 'choice' || name in fromDirectory) {
    const value = word(`value.${name}.${usual}`) ?? usual;
    const empty = usual === '' ? (word('none') ?? '') : (word('usual', {value}) ?? usual);
    const others = values
      .filter((one) => one !== usual)
      .map((one) => make('option', {value: one}, word(`value.${name}.${one}`) ?? one));
    const first = isNeeded ? [] : [make('option', {value: ''}, empty)];
    const from = name in fromDirectory ? name : undefined;
    return make('select', {...attributes, 'data-from': from}, ...first, ...others);
  }
  const bounds = name === 'heading-level' ? {min: '1', max: '6'} : {min: '1'};
  return kind === 'number'
    ? make('input', {...attributes, type: 'number', ...bounds})
    : make('input', {...attributes, type: 'text'});
}

function hintOf(name: string): HTMLElement | undefined {
  const hint = word(`hint.${name}`);
  return hint === undefined ? undefined : make('span', {class: 'hint'}, hint);
}

/** An option that is newer than our words for it is described as the package does. */
const english = (description: string): HTMLElement => make('span', {class: 'hint', lang: 'en'}, description);

/** Gives the fields that are about the directory its centres, services and needs; what it knows stays chosen. */
export function fillFromDirectory(fields: Element, directory: Directory): void {
  for (const select of fields.querySelectorAll<HTMLSelectElement>('select[data-from]')) {
    const offer = fromDirectory[select.name]?.(directory);
    if (offer === undefined) continue;
    const {value} = select;
    const first = select.options[0]?.value === '' ? [select.options[0]] : [];
    const options = offer.entries.map(([key, name]) => make('option', {value: key}, name));
    select.replaceChildren(...first, ...options);
    const isListed = offer.entries.some(([key]) => key === value);
    if (isListed || offer.knows(value)) setValue(select, value);
  }
}

/** Sets a field. A list that the directory is to fill takes a value that it does not have yet. */
export function setValue(control: Element, value: string): void {
  if (control instanceof HTMLSelectElement) {
    const isKnown = [...control.options].some((option) => option.value === value);
    const isAwaited = !isKnown && 'from' in control.dataset && value !== '';
    if (isAwaited) control.append(make('option', {value}, value));
    if (isKnown || isAwaited) control.value = value;
  } else if (control instanceof HTMLInputElement) {
    if (control.type === 'checkbox' || control.type === 'radio') control.checked = control.value === value;
    else control.value = value;
  }
}
