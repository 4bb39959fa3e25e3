import {SheetError} from '../sheets/row.js';
import type {Service} from '../sheets/service.js';
import type {Sheets} from '../sheets/sheets.js';
import type {Words} from '../sheets/words.js';
import {partId, recordId} from './identifiers.js';
import {locationOf, mentionOf} from './location.js';
import {costsOf, organizationOf, programId, programOf} from './organization.js';
import {flag, need} from './terms.js';

/**
 * A service of the centres as HSDS `service`.
 *
 * `full`: whether the page gives a centre in full here; elsewhere it is a mention, for the size of the page.
 */
export function serviceOf(service: Service, full: (centre: string) => boolean, sheets: Sheets, words: Words) {
  const id = recordId(`service ${service.id}`);
  const say = (key: string): string | undefined => words.maybe('services', service.id, key);
  const inProgramme = service.centres.length > 0;
  return {
    id,
    name: words.at('services', service.id, 'name'),
    description: words.at('services', service.id, 'description'),
    status: 'active',
    url: service.url,
    alert: say('alert'),
    application_process: say('application'),
    eligibility_description: say('eligibility'),
    fees_description: say('fees'),
    cost_options: costsOf(id, service.free, words),
    assured_date: service.checked,
    organization: organizationOf(service.organization, sheets, words),
    program: inProgramme ? programOf(sheets, words) : undefined,
    funding: service.funding.map((fund) => ({
      id: partId(programId(sheets), `funding ${fund}`),
      source: words.at('funding', fund),
    })),
    attributes: [
      ...service.needs.map((code) => need(id, code, words)),
      flag(id, 'certainty', words, service.certainty),
      flag(id, 'source', words, service.source),
    ],
    service_at_locations: inProgramme
      ? service.centres.map((centre) => ({
          id: partId(id, `at ${centre}`),
          location: full(centre)
            ? locationOf(centreNamed(centre, sheets), sheets.programme, words)
            : mentionOf(centre),
        }))
      : undefined,
  };
}

function centreNamed(id: string, {centres}: Sheets) {
  const centre = centres.find((one) => one.id === id);
  if (centre === undefined) throw new SheetError(`centres.json: there is no "${id}". Add it.`);
  return centre;
}
