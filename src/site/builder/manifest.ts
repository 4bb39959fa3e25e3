import {allowedAttributes} from '../embed/allowed.js';
import {isColor, isColorToken} from '../embed/placement.js';

/** An attribute as a field asks for it. */
export interface Option {
  readonly name: string;
  readonly kind: 'flag' | 'number' | 'text' | 'choice';
  /** Of a choice, in order. */
  readonly values: readonly string[];
  /** What the element takes where nothing is said. */
  readonly usual: string;
  /** In English, as the manifest has it. */
  readonly description: string;
}

/** An element as the manifest of the package describes it. */
export interface Description {
  readonly tag: string;
  readonly options: readonly Option[];
  /** Usual colours, by custom property. */
  readonly colors: ReadonlyMap<string, string>;
}

/** What is read of `custom-elements.json` (its schema has much more). */
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly Declared[];
      readonly cssProperties?: readonly {readonly name: string; readonly default?: string}[];
    }[];
  }[];
}

interface Declared {
  readonly name: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  readonly description?: string;
}

/** The elements that a page can show by themselves, with what can be chosen of each. */
export function descriptionsOf({modules}: Manifest): readonly Description[] {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return declarations.flatMap(({tagName: tag = '', attributes = [], cssProperties = []}) => {
    const allowed = allowedAttributes.get(tag);
    if (allowed === undefined) return [];
    const options = attributes
      .filter(({name}) => allowed.includes(name) && name !== 'endpoint')
      .map((attribute) => optionOf(attribute));
    const colors = cssProperties.flatMap(({name, default: usual = ''}): [string, string][] => {
      const color = long(usual.trim());
      return isColorToken(name) && isColor(color) ? [[name, color]] : [];
    });
    return {tag, options, colors: new Map(colors)};
  });
}

function optionOf({name, type, default: usual = '', description = ''}: Declared): Option {
  const text = type?.text ?? '';
  const values = [...text.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
  const kind = values.length > 0 ? 'choice' : isPlain(text, 'boolean') ? 'flag' : textKind(text);
  return {name, kind, values, usual: usual.replaceAll("'", ''), description};
}

const isPlain = (text: string, type: string): boolean =>
  text.split('|').every((part) => [type, 'undefined', 'null'].includes(part.trim()));

const textKind = (text: string): 'number' | 'text' => (isPlain(text, 'number') ? 'number' : 'text');

/** `#fff` as `#ffffff`, which colour fields want. */
function long(color: string): string {
  return color.replace(/^#([\da-f])([\da-f])([\da-f])$/i, '#$1$1$2$2$3$3');
}
