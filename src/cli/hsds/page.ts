import type {Sheets} from '../sheets/sheets.js';
import type {Words} from '../sheets/words.js';
import {helplineOf} from './helpline.js';
import {serviceOf} from './service.js';

/** The whole directory in one language, as a page of HSDS 3.1 `/services`. The same sheets give the same page. */
export function pageOf(sheets: Sheets, words: Words) {
  const contents = [
    ...sheets.services.map((service, at) =>
      serviceOf(service, (centre) => isFirst(centre, at, sheets), sheets, words),
    ),
    ...sheets.helplines.map((line) => helplineOf(line, sheets, words)),
  ];
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

/** Whether a service is the first at a centre: that is where the page gives the centre in full. */
function isFirst(centre: string, at: number, {services}: Sheets): boolean {
  return services.findIndex(({centres}) => centres.includes(centre)) === at;
}
