import type {PropertyDeclaration, ReactiveElement} from 'lit';

/**
 * Makes a field a reactive property, as Lit's decorator of that name, on options without a prototype.
 *
 * Lit reads options through the prototype chain, so a host page that puts `state`, `attribute` or
 * `hasChanged` on `Object.prototype` would otherwise change our elements. Lit's own decorator also carries
 * a second one for a syntax that we do not use.
 */
export function property(options: PropertyDeclaration = {}): PropertyDecorator {
  return ({constructor}, name) => {
    const own = Object.assign(Object.create(null) as PropertyDeclaration, options);
    (constructor as typeof ReactiveElement).createProperty(name, own);
  };
}

/** Lit's `@state`, made safe in the same way. */
export function state(): PropertyDecorator {
  return property({state: true, attribute: false});
}
