import {StateEvent} from '../../src/ui/events.js';
import {aFeed, aFeedLocation, aFeedSchedule, aFeedService, type JsonObject} from './feeds.js';

/** Where invented endpoints are: no request for it leaves the browser. */
const origin = 'https://hsds.example.org';

type Behaviour = (signal: AbortSignal | null | undefined) => Promise<Response>;

const mark = (value: string): JsonObject => ({
  id: value,
  link_type: 'flag',
  value,
  taxonomy_term: {id: value, code: value, name: value},
});

const need = (code: string, name: string): JsonObject => ({
  id: code,
  taxonomy_term: {id: code, code, name, taxonomy: 'Esempio'},
});

const officeHours = ['09:00-13:00', '14:00-17:00'].map((shift) => {
  const [opens, closes] = shift.split('-') as [string, string];
  return aFeedSchedule({id: shift, byday: 'MO,TU,WE,TH,FR', opens_at: opens, closes_at: closes});
});

const centre = aFeedLocation({id: 'centre', schedules: officeHours});
const checked = {assured_date: '2026-11-01', service_at_locations: [{id: 'at', location: centre}]};

/** Two services at the centre `centro-di-esempio`, and a line of their own. */
const services = [
  aFeedService({...checked, attributes: [need('abitare', 'Casa')]}),
  aFeedService({
    ...checked,
    id: 'infermiere',
    name: 'Infermiere di esempio',
    description: 'Misura la pressione e risponde alle domande.',
    attributes: [need('salute', 'Salute')],
  }),
  aFeedService({
    ...checked,
    id: 'linea',
    name: 'Linea di esempio',
    phones: [{id: 'linea', number: '02 0000 0004', type: 'voice'}],
    service_at_locations: [],
    attributes: [mark('helpline'), mark('always_open')],
  }),
];

const feed = aFeed(...services);

const page = (body: string, status = 200, type = 'application/json'): Promise<Response> =>
  Promise.resolve(new Response(body, {status, headers: {'content-type': type, 'content-language': 'it'}}));

/** What `fetch` rejects with when it may not or cannot say why. */
const unreachable = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** Never by itself: until whoever waits has enough of it. */
const silence: Behaviour = (signal) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new DOMException('The wait was given up.', 'AbortError'));
    });
  });

let isDown = true;
/** Every other time. */
const isDownNext = (): boolean => (isDown = !isDown);

const behaviours = {
  answers: () => page(feed),
  'is-slow': () =>
    new Promise((resolve) => {
      setTimeout(() => {
        resolve(page(feed));
      }, 3000);
    }),
  'is-silent': silence,
  'is-offline': () => {
    // Browsers say so a moment before requests fail, and take it back later.
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    setTimeout(() => Reflect.deleteProperty(navigator, 'onLine'));
    return unreachable();
  },
  fails: () => page('', 500),
  'is-missing': () => page('', 404),
  'is-empty': () => page(aFeed()),
  'is-partial': () => page(aFeed(...services, {id: 'a-service-without-a-name'})),
  'goes-down': () => page(feed, isDownNext() ? 500 : 200),
  'is-blocked': unreachable,
  'is-not-hsds': () => page('<!doctype html><title>Manutenzione</title>', 200, 'text/html'),
} satisfies Record<string, Behaviour>;

/** How an invented endpoint behaves. */
export type Network = keyof typeof behaviours;

/** The address of an endpoint that behaves so. */
export const endpointThat = (network: Network): string => `${origin}/${network}.json`;

/** From here on `fetch` answers for the invented endpoints; what goes elsewhere is none of its business. */
export function answerInvented(): void {
  const {fetch} = globalThis;
  if (fetch === answer) return;
  elsewhere = fetch;
  globalThis.fetch = answer;
}

let elsewhere = globalThis.fetch;

const answer: typeof fetch = (input, init) => {
  const {href, signal} =
    input instanceof Request
      ? {href: input.url, signal: input.signal}
      : {href: String(input), signal: init?.signal};
  const url = new URL(href, document.baseURI);
  if (url.origin !== origin) return elsewhere(input, init);
  const name = url.pathname.slice(1).replace(/\.json$/, '');
  const behaviour: Behaviour = name in behaviours ? behaviours[name as Network] : behaviours['is-missing'];
  return behaviour(signal);
};

/** Settles when an element on the page says that its directory is in a state. */
export function hearing(wanted: StateEvent['state']): Promise<void> {
  return new Promise((resolve) => {
    const listen = (event: Event): void => {
      if (!(event instanceof StateEvent) || event.state !== wanted) return;
      window.removeEventListener('casa-state', listen);
      resolve();
    };
    window.addEventListener('casa-state', listen);
  });
}
