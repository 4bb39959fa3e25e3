// @ts-check

/** @type {(text: string) => string} */
const comment = (text) => `      /** ${text.replace(/\s+/g, ' ')} */\n`;

/** What can be written in JSX for a type of an attribute. */
const written = (/** @type {string} */ type) =>
  type.replace(/\bnumber\b/, 'number | `${number}`').replace(/\bboolean\b/, "boolean | ''");

/** Whether a type is a choice of words, which tells an editor more than the property's own. */
const isChoice = (/** @type {string} */ type) => /^'[^']*'( \| '[^']*')*$/.test(type);

/**
 * What React 19 takes in a tag: properties, attributes of another name, and events as `on` and their name.
 * @param {any} element
 */
function props({name, tagName, attributes = [], members = [], events = []}) {
  const fields = members.filter((/** @type {any} */ {kind}) => kind === 'field');
  const lines = [
    ...fields.map((/** @type {any} */ field) => {
      const type = attributes.find((/** @type {any} */ {fieldName}) => fieldName === field.name)?.type.text;
      const ofField = type !== undefined && isChoice(type) ? type : `${name}['${field.name}']`;
      return `${comment(field.description)}      ${field.name}?: ${ofField} | undefined;`;
    }),
    ...attributes
      .filter((/** @type {any} */ attribute) => attribute.fieldName !== attribute.name)
      .map(
        (/** @type {any} */ attribute) =>
          `${comment(attribute.description)}      '${attribute.name}'?: ${written(attribute.type.text)} | undefined;`,
      ),
    ...events.map(
      (/** @type {any} */ event) =>
        `${comment(event.description)}      'on${event.name}'?: ((event: ${event.type.text}) => void) | undefined;`,
    ),
  ];
  return `    '${tagName}': Tag<${name}, {\n${lines.join('\n')}\n    }>;`;
}

/**
 * Types of our tags in JSX, for React 19.
 * @param {any[]} elements
 */
export function jsxTypes(elements) {
  const classes = elements.map(({name}) => name);
  const events = elements.flatMap(({events: list = []}) =>
    list.map((/** @type {any} */ {type}) => type.text),
  );
  const names = [...new Set([...classes, ...events])].sort();
  return `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {
${names.map((name) => `  ${name},`).join('\n')}
} from './index.js';

type Tag<Kind, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Kind>, Kind>, keyof Own> & Own;

/** Tags of casa-widgets in JSX, as React 19 takes them. */
export interface CasaElements {
${elements.map(props).join('\n').replace(/^ {2}/gm, '')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CasaElements {}
  }
}
`;
}
