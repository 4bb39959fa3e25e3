import type {ArgTypes, Preview} from '@storybook/web-components-vite';
import {elements, type Entry} from './manifest.js';

const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The rows of an element's table, from the manifest.
 *
 * Storybook's own reading of it mixes up a part and an attribute of one name, leaves out the default slot, and
 * has one row for an attribute and another for its property.
 */
export function argTypesOf(tag: string): ArgTypes {
  const element = elements.find(({tagName}) => tagName === tag);
  if (element === undefined) return {};
  const {attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
  const reached = new Set(attributes.map(({name}) => camelCase(name)));
  const others = members.filter(({kind, name}) => kind === 'field' && !reached.has(name));
  return Object.fromEntries([
    ...attributes.map((entry) => [camelCase(entry.name), {...row(entry, 'Attributes'), ...control(entry)}]),
    ...others.map((entry) => [entry.name, {...row(entry, 'Properties'), control: {type: 'object'}}]),
    ...slots.map((entry) => told(entry, 'Slots')),
    ...events.map((entry) => told(entry, 'Events')),
    ...cssParts.map((entry) => told(entry, 'Parts')),
    ...cssProperties.map((entry) => told(entry, 'Custom properties')),
  ]) as ArgTypes;
}

function row({name, description, type, default: byDefault}: Entry, category: string): ArgTypes[string] {
  return {
    name: name || '(the tag’s own content)',
    description: description ?? '',
    table: {
      category,
      type: {summary: type?.text ?? ''},
      ...(byDefault === undefined ? {} : {defaultValue: {summary: byDefault}}),
    },
  };
}

/** What is read about, and cannot be changed from the table. */
const told = (entry: Entry, category: string): [string, ArgTypes[string]] => [
  `${category}: ${entry.name}`,
  {...row(entry, category), control: false},
];

/** What an attribute is changed with. */
function control({type}: Entry): ArgTypes[string] {
  const words = type?.text ?? '';
  const options = [...words.matchAll(/'([^']*)'/g)].map(([, option]) => option);
  if (options.length > 0) return {options, control: {type: 'select'}};
  if (words.includes('number')) return {control: {type: 'number', min: 1}};
  if (words.includes('boolean')) return {control: {type: 'boolean'}};
  return {control: {type: 'text'}};
}

/** Where a story gives the whole of what an attribute can only name, the whole can be changed. */
export const wholeOrName: NonNullable<Preview['argTypesEnhancers']>[number] = ({argTypes, initialArgs}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      typeof initialArgs[name] === 'object' ? {...argType, control: {type: 'object'}} : argType,
    ]),
  );
