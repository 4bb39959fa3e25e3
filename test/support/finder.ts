import {waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CasaServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import {FilterEvent, SearchEvent, SelectEvent} from '../../src/ui/search-events.js';
import {seen} from './seen.js';

/** An element in the shadow tree of a finder. Throws where there is none. */
export function part(element: CasaServiceFinder, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The field for words. */
export const field = (element: CasaServiceFinder) => part(element, '#words') as HTMLInputElement;

/** The list of options of a filter. */
export const choice = (element: CasaServiceFinder, name: string) =>
  part(element, `select[name="${name}"]`) as HTMLSelectElement;

/** The names on the cards, in order. */
export const names = (element: CasaServiceFinder): string[] =>
  [...(element.shadowRoot?.querySelectorAll('casa-service-card') ?? [])].map((card) =>
    seen(card.shadowRoot?.querySelector('[part="heading"]') ?? card),
  );

/** What is said to screen readers just now. */
export const said = (element: CasaServiceFinder): string =>
  [...(element.shadowRoot?.querySelectorAll('[role="status"]') ?? [])].map((one) => one.textContent).join('');

/** The id of the element with the focus; empty where there is none. */
export const focused = (element: CasaServiceFinder): string => element.shadowRoot?.activeElement?.id ?? '';

/** Types words in place of those in the field, with the keyboard. */
export async function type(element: CasaServiceFinder, words: string): Promise<void> {
  const input = field(element);
  input.focus();
  input.select();
  await sendKeys(words === '' ? {press: 'Delete'} : {type: words});
  // On a busy machine keys arrive later than the driver says.
  await waitUntil(() => input.value === words);
  await element.updateComplete;
}

/** Chooses an option of a filter. */
export async function choose(element: CasaServiceFinder, name: string, value: string): Promise<void> {
  const select = choice(element, name);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** Whatever the page hears of a finder from here on, as it hears it. */
export function toldBy(element: CasaServiceFinder): readonly Event[] {
  const told: Event[] = [];
  for (const {type} of [SearchEvent, FilterEvent, SelectEvent])
    element.addEventListener(type, (event) => told.push(event));
  return told;
}

/** Puts the answer to where the person is in the test's hands. Returns what gives it back to the browser. */
export function locate(answer: (found: PositionCallback, failed: PositionErrorCallback) => void): () => void {
  const {geolocation} = navigator;
  const answerWith = (value: object) => {
    Object.defineProperty(navigator, 'geolocation', {configurable: true, value});
  };
  answerWith({getCurrentPosition: answer});
  return () => {
    answerWith(geolocation);
  };
}

/** The position of a person near the centre in the south. */
export const nearSouth = {coords: {latitude: 45.43, longitude: 9.18}} as GeolocationPosition;
