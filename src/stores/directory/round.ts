import type {Reading} from '../../data/client.js';
import {endpointError, type EndpointError} from '../../data/errors.js';
import {lostPart} from '../../data/losses.js';
import {unionOf} from '../../data/union.js';
import type {Problem, ServiceRecord} from '../../data/records.js';

/** What came of asking all endpoints of a directory once. */
export interface Round {
  /** Of each endpoint what it says, or what it said last where it fails now; `undefined` where it never said anything. */
  readonly readings: readonly (Reading | undefined)[];
  /** The first failure. */
  readonly error: EndpointError | undefined;
  /** Whether an endpoint told all it has. */
  readonly isNews: boolean;
  /** Whether what failed is made up for by what was known of it. */
  readonly isWhole: boolean;
  readonly records: readonly ServiceRecord[];
  readonly problems: readonly Problem[];
}

/** Of several endpoints, one that fails costs no more than what is new of it. */
export function roundOf(
  answers: readonly PromiseSettledResult<Reading>[],
  before: readonly (Reading | undefined)[],
): Round {
  const fresh = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : undefined));
  const errors = answers.map((answer) =>
    answer.status === 'fulfilled' ? answer.value.error : endpointError(answer.reason, ''),
  );
  const readings = fresh.map((reading, at) => (errors[at] === undefined ? reading : (before[at] ?? reading)));
  const known = readings.filter((reading) => reading !== undefined);
  const missing = errors.flatMap((error, at) =>
    error && readings[at] === undefined ? [lostPart(error.url, `endpoint-${error.kind}`, error)] : [],
  );
  const {services, problems} = unionOf(readings);
  return {
    readings,
    error: errors.find((error) => error !== undefined),
    isNews: errors.includes(undefined),
    isWhole: known.length === answers.length && known.every(({error}) => error === undefined),
    records: services,
    problems: missing.length > 0 ? [...missing, ...problems] : problems,
  };
}
