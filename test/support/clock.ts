import {clock} from '../../src/platform/clock.js';

const real = clock.now;

/** Makes time stand still for the tests of a suite, at an instant with its offset: `2026-11-23T10:30+01:00`. */
export function atTime(instant: string): void {
  before(() => {
    clock.now = () => new Date(instant);
  });
  after(() => {
    clock.now = real;
  });
}
