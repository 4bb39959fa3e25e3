import type {PropertyDeclaration, ReactiveElement} from 'lit';

/**
 * Makes a field a reactive property, as Lit's decorator of that name, on options without a prototype.
 *
 * Lit reads options through the prototype chain, so a host page that puts `state`, `attribute` or
 * `hasChanged` on `Object.prototype` would otherwise change our elements. Lit's own decorator also carries
 * a second one for a syntax that we do not use, and its converter makes `null` of an attribute that is taken
 * away, which to us is `undefined`, as in the beginning.
 */
export function property(options: PropertyDeclaration = {}): PropertyDecorator {
  return ({constructor}, name) => {
    const {type} = options;
    const converter = (text: string | null): unknown => {
      if (type === Boolean) return text !== null;
      if (text === null) return undefined;
      return type === Number ? Number(text) : text;
    };
    const own = Object.assign(Object.create(null) as PropertyDeclaration, {converter, ...options});
    (constructor as typeof ReactiveElement).createProperty(name, own);
  };
}

/** Lit's `@state`, made safe in the same way. */
export function state(): PropertyDecorator {
  return property({state: true, attribute: false});
}

/** What a page's script or a framework set where text belongs, `null` and numbers too. */
export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
