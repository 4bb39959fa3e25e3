// @ts-check
import {aPage, aService} from '../support/endpoint.mjs';

/** @typedef {import('./endpoint-network.mjs').Row} Row */
/** @typedef {import('../support/live-api.mjs').LiveApi} LiveApi */

const maintenance = {type: 'text/html', body: '<!doctype html><p>Torniamo presto.</p>'};

/** Every service is found, and nothing is said to be missing. @type {(live: LiveApi, found?: number) => Row} */
const all = (live, found = 25) => ({
  live,
  state: 'ready',
  finder: new RegExp(`^(?!.*(Può mancare|Finora|Carico)).*Servizi trovati: ${found} .*Sportello di esempio`),
});

/** Some are missing, which is said. @type {(live: LiveApi, found: number, failure: string) => Row} */
const some = (live, found, failure) => ({
  live,
  state: `partial ${failure}`,
  finder: new RegExp(`Può mancare qualche servizio\\..*Riprova.*Servizi trovati: ${found} `),
});

/** Its one page is given again and again, which is said. @type {(over: object) => Row} */
const repeated = (over) => ({
  is: {body: JSON.stringify({...JSON.parse(aPage(aService())), ...over})},
  state: 'partial',
  finder: /qui non ci sono tutti i servizi.*Servizi trovati: 1 /,
});

/**
 * Live APIs: what they leave out, get wrong and break off.
 * @type {Record<string, Row>}
 */
export const live = {
  'does all that it should': all({}),
  'is named by its root': {...all({}), path: '/'},
  'is named by a root that is a page': {...all({root: 'page'}), path: '/'},
  'is named by a root that is not there': {...all({root: 'missing'}), path: '/'},
  'wraps as ORUK 1 does': all({envelope: 'oruk'}),
  'says nothing of its pages': all({envelope: 'silent'}),
  'has bare arrays': all({envelope: 'array'}),
  'streams lines': all({envelope: 'lines', perPage: 25}),
  'boasts of pages that it does not have': all({envelope: 'boasting'}),
  'ignores the page and says that there are more': {
    ...all({ignores: ['page'], envelope: 'boasting'}, 10),
    state: 'partial',
    finder: /qui non ci sono tutti i servizi.*Servizi trovati: 10 /,
  },
  'ignores everything and says nothing': all({ignores: ['page'], envelope: 'silent', perPage: 25}),
  'promises a million pages and gives the first': repeated({
    total_items: 1e8,
    total_pages: 1e6,
    last_page: false,
  }),
  'promises another page and has none': repeated({total_pages: undefined, last_page: false, last: false}),
  'counts its pages from 0': all({first: 0}),
  'answers 404 past its end': all({envelope: 'silent', past: 'missing'}),
  'answers its first page past its end': all({envelope: 'silent', past: 'first'}),
  'refuses what it does not know': all({refuses: ['full', 'per_page']}),
  'gives a hundred at a time': all({perPage: 100}),
  'refuses a page': some({pages: {2: {status: 403}}}, 15, 'http'),
  'has lost a page': some({pages: {2: {status: 404}}}, 15, 'http'),
  'has a page that is no page of services': some({pages: {2: maintenance}}, 15, 'shape'),
  'has a page that is cut off': some({pages: {3: {body: '{"contents": [{"id"'}}}, 20, 'shape'),
  'is over after its first page': some(
    {services: 60, pages: {2: {status: 410}, 3: {status: 410}}},
    10,
    'http',
  ),
  'gives sketches': all({sketches: true}),
  'gives sketches and no more': {
    ...all({sketches: true, details: {status: 500, ...maintenance}}),
    card: /Qui non troviamo queste informazioni\./,
  },
  'gives sketches and soft 404s': {
    ...all({sketches: true, details: maintenance}),
    card: /Qui non troviamo queste informazioni\./,
  },
  'has nothing': {
    live: {services: 0},
    state: 'empty',
    card: /per ora non ci sono servizi/,
    finder: /per ora non ci sono servizi/,
  },
};
