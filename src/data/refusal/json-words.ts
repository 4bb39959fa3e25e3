import {isObject} from '../hsds/blocks.js';

type Properties = Readonly<Record<string, unknown>>;

/** What JSON other than services is, by a field that only it has. */
const marks: readonly (readonly [string, string])[] = [
  ['openapi', 'the description of an API (OpenAPI). Name the address of its services'],
  ['swagger', 'the description of an API (Swagger). Name the address of its services'],
  ['openapi_url', 'the root of an HSDS API. Name the address of its services'],
  ['$schema', 'a JSON Schema, or a file that names one'],
  ['@context', 'JSON-LD'],
  ['location_type', 'a place (HSDS location), and no service'],
  ['legal_status', 'an organization (HSDS), and no service'],
  ['year_incorporated', 'an organization (HSDS), and no service'],
  ['parent_organization_id', 'an organization (HSDS), and no service'],
  ['term_uri', 'a taxonomy term (HSDS), and no service'],
  ['taxonomy_detail', 'a taxonomy term (HSDS), and no service'],
  ['taxonomy_id', 'a taxonomy term (HSDS), and no service'],
];

const geometries =
  /^(?:Feature|FeatureCollection|Point|MultiPoint|LineString|MultiLineString|Polygon|MultiPolygon|GeometryCollection)$/;

/** What a value of JSON is, when no services are in it. */
export function jsonWords(value: unknown): string {
  if (Array.isArray(value)) return listWords(value as unknown[]);
  if (!isObject(value)) return bareWords(value);
  if (isGeo(value)) return geoWords;
  const {contents, content, services, items} = value;
  const list = [contents, content, services, items].find(Array.isArray) as unknown[] | undefined;
  if (list !== undefined) return listWords(list);
  const error = errorIn(value);
  if (error !== undefined) return `an error of the server: "${error.slice(0, 120)}"`;
  const mark = marks.find(([name]) => Object.hasOwn(value, name));
  if (mark !== undefined) return mark[1];
  const lists = Object.entries(value).find(
    ([, each]) => Array.isArray(each) || (isObject(each) && 'contents' in each),
  );
  if (lists !== undefined) return `JSON with its list under "${lists[0]}". HSDS has it under "contents"`;
  const names = Object.keys(value).slice(0, 5).join('", "');
  return names === '' ? 'an empty object' : `JSON without a list of services. It has "${names}"`;
}

const geoWords = 'GeoJSON, a map. Turn its features into HSDS services';

function isGeo(value: unknown): boolean {
  return isObject(value) && typeof value['type'] === 'string' && geometries.test(value['type']);
}

function listWords(list: readonly unknown[]): string {
  const first = list.find(isObject);
  if (first === undefined) return list.length === 0 ? 'an empty list' : 'a list without any object';
  if (isGeo(first)) return geoWords;
  const mark = marks.find(([name]) => Object.hasOwn(first, name));
  if (mark !== undefined) return `a list. Its first item is ${mark[1]}`;
  if (!Object.hasOwn(first, 'name')) {
    const names = Object.keys(first).slice(0, 5).join('", "');
    return `a list of objects without "name". The first has "${names}"`;
  }
  return 'a list of which no item could be read as a service';
}

function bareWords(value: unknown): string {
  if (typeof value !== 'string') return `only ${String(value)}, and no object or list`;
  return /^\s*[[{]/.test(value) ? 'JSON written as a text within JSON. Encode it once only' : 'only a text';
}

/** What an object says went wrong, by the names that servers use for it. */
function errorIn(value: Properties): string | undefined {
  const {errors} = value;
  const [first] = Array.isArray(errors) ? (errors as unknown[]) : [errors];
  for (const told of [
    value['error'],
    first,
    value['message'],
    value['detail'],
    value['title'],
    value['fault'],
  ]) {
    if (typeof told === 'string' && told !== '') return told;
    const inner = isObject(told) ? [told['message'], told['detail'], told['title']].find(isText) : undefined;
    if (isText(inner)) return inner;
  }
  return value['error'] === true || value['success'] === false ? 'it does not say which' : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
