import type {EndpointError} from '../data/errors.js';
import {warn} from '../platform/log.js';

/** Warns the page's author of something that an endpoint failed in, and says of an answer what it is instead. */
export async function warnOfFailure(
  element: HTMLElement | string,
  line: string,
  answer: EndpointError['answer'],
  ...data: unknown[]
): Promise<void> {
  let what = '';
  try {
    // Only who has something to mend loads what tells it.
    if (answer !== undefined) what = ` ${(await import('../data/refusal/refusal.js')).refusalOf(answer)}`;
  } catch {
    // Its file is not there, or the page lets no more be loaded.
  }
  warn(element, line + what, ...data);
}
