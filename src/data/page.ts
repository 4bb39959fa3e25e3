import {isObject, listOf} from './hsds/blocks.js';

/** One answer of an endpoint, unpacked: services as they came, not yet read. */
export interface Page {
  /** In the order and number of the page: what holds no service is there too. */
  readonly items: readonly unknown[];
  /** Places that services may refer to by id. */
  readonly locations: readonly unknown[];
  /** The envelope's own word on the language of its texts. */
  readonly language: string | undefined;
  /** Lines of NDJSON that could not be parsed, by number from 0. */
  readonly badLines: readonly number[];
  /** What it says of further pages; `undefined` of what comes all at once, as a stream or a single record. */
  readonly paging: Paging | undefined;
}

/** What an envelope says of the list it is part of; each word of it may be missing or wrong. */
export interface Paging {
  readonly isFirst: boolean | undefined;
  readonly isLast: boolean | undefined;
  /** How many pages there are. */
  readonly pages: number | undefined;
  /** How many records there are. */
  readonly records: number | undefined;
}

type Properties = Readonly<Record<string, unknown>>;

/** The last is the list of HSDS's tabular form, written as JSON: one list a table. */
const listNames = ['contents', 'content', 'services', 'items', 'services.csv'];
/** Fields of services only. */
const marks = [
  'organization',
  'organization_id',
  'organisation',
  'service_at_locations',
  'application_process',
  'fees_description',
  'eligibility_description',
  'cost_options',
  'assured_date',
  'service_areas',
];
/** Fields of what also has a name but is no service: organisations, locations, taxonomies, terms. */
const foreign = [
  'parent_organization_id',
  'year_incorporated',
  'legal_status',
  'location_type',
  'term_uri',
  'taxonomy_detail',
  'version',
];

/**
 * Unpacks a page of services, whatever it is wrapped in; `undefined` when it is something else.
 *
 * Read are: an object with `contents`, `content`, `services` or `items`; a bare array; a single service,
 * service at location or organisation with its services; one of these a line (NDJSON).
 */
export function parsePage(text: string): Page | undefined {
  const json = text.replace(/^\ufeff/, '');
  const whole = parse(json);
  if (whole !== undefined) return unpack(whole);
  const lines = json.split('\n').filter((line) => line.trim() !== '');
  // Only that tells NDJSON from a long file that was cut off.
  if (!isObject(parse(lines[0] ?? ''))) return undefined;
  const values = lines.map(parse);
  const pages = values.map((value) => (value === undefined ? undefined : unpack(value)));
  return {
    items: pages.flatMap((page, index) => page?.items ?? [values[index]]),
    locations: pages.flatMap((page) => page?.locations ?? []),
    language: pages.find((page) => page?.language !== undefined)?.language,
    badLines: values.flatMap((value, index) => (value === undefined ? [index] : [])),
    paging: undefined,
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function unpack(value: unknown): Page | undefined {
  if (Array.isArray(value)) return pageOf(value, {});
  if (!isObject(value)) return undefined;
  if (isOrganization(value)) return pageOf([value], undefined);
  for (const name of listNames) {
    const list = own(value, name);
    if (Array.isArray(list)) return pageOf(list, value);
    if (isObject(list)) return pageOf(listOf(list), value);
  }
  if (own(value, 'empty') === true) return pageOf([], value);
  return isObject(own(value, 'service')) || isService(value) ? pageOf([value], undefined) : undefined;
}

function pageOf(items: readonly unknown[], envelope: Properties | undefined): Page {
  const language = envelope && own(envelope, 'language');
  const holders = [envelope ?? {}, ...items.filter(isObject).filter(isOrganization)];
  return {
    items: items.flatMap(servicesOf),
    locations: holders.flatMap((holder) => {
      const locations = own(holder, 'locations');
      return Array.isArray(locations) ? (locations as unknown[]) : [];
    }),
    language: typeof language === 'string' && language !== '' ? language : undefined,
    badLines: [],
    paging: envelope && pagingOf(envelope),
  };
}

/** By the names of HSDS 3, of ORUK 1 and of others. */
function pagingOf(envelope: Properties): Paging {
  const first = (...names: string[]) =>
    names.map((name) => own(envelope, name)).find((value) => value != null);
  return {
    isFirst: flagOf(first('first_page', 'first')),
    isLast: flagOf(first('last_page', 'last')),
    pages: countOf(first('total_pages', 'totalPages')),
    records: countOf(first('total_items', 'totalElements', 'total')),
  };
}

function flagOf(value: unknown): boolean | undefined {
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : undefined;
}

function countOf(value: unknown): number | undefined {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : undefined;
}

/** The services in an item of a list: itself, that of a service at location, those of an organisation. */
function servicesOf(item: unknown): unknown[] {
  if (!isObject(item)) return [item];
  const service = own(item, 'service');
  if (isObject(service)) {
    const others = own(service, 'service_at_locations');
    const place = {...item, service: undefined};
    return [
      {...service, service_at_locations: [place, ...(Array.isArray(others) ? (others as unknown[]) : [])]},
    ];
  }
  if (!isOrganization(item)) return [item];
  const {services, ...organization} = item;
  return listOf(services).map((each) =>
    isObject(each) ? {...each, organization: each['organization'] ?? organization} : each,
  );
}

/** Whether something is plainly no service, though it has a name. */
export function isForeign(item: Properties): boolean {
  const has = (name: string) => Object.hasOwn(item, name);
  return foreign.some(has) && !marks.some(has);
}

/** Whether an object by itself is a service, and not an error or a manifest that happens to have a name. */
function isService(value: Properties): boolean {
  const has = (name: string) => Object.hasOwn(value, name);
  const isError = ['error', 'errors', 'message'].some(has);
  return has('name') && (has('id') || marks.some(has)) && !isForeign(value) && !isError;
}

function isOrganization(item: Properties): boolean {
  return Array.isArray(own(item, 'services')) && Object.hasOwn(item, 'id') && Object.hasOwn(item, 'name');
}

function own(value: Properties, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
