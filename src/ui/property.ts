import type {PropertyDeclaration} from 'lit';
import {property as litProperty} from 'lit/decorators.js';

/**
 * Lit's `@property`, on an object without a prototype.
 *
 * Lit reads options through the prototype chain, so a host page that puts `state`, `attribute` or
 * `hasChanged` on `Object.prototype` would otherwise change our elements.
 */
export function property(options: PropertyDeclaration = {}): PropertyDecorator {
  return litProperty(Object.assign(Object.create(null) as object, options)) as PropertyDecorator;
}

/** Lit's `@state`, made safe in the same way. */
export function state(): PropertyDecorator {
  return property({state: true, attribute: false});
}
