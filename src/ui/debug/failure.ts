import type {EndpointErrorKind} from '../../data/errors.js';
import {refusalOf} from '../../data/refusal/refusal.js';
import {remedyFor} from '../../data/remedies.js';
import {plainAddress} from './plain.js';
import {type Block, blockOf, policyAdvice} from './policy.js';
import type {Reach} from './reach.js';

/** An address that could not be read. */
export interface Failure {
  readonly kind: EndpointErrorKind;
  readonly url: string;
  /** HTTP status, where it is known. */
  readonly status?: number | undefined;
  /** Seconds the server asked us to wait. */
  readonly retryAfter?: number | undefined;
  /** What came, where that is no services. */
  readonly answer?: string | undefined;
}

/** How to learn why a browser gave no answer. */
export interface Enquiry {
  readonly blocks: readonly Block[];
  readonly reachOf: (address: string) => Reach | undefined;
}

/** What servers mean by an error, and what to do about it; by status, or by its first digit. */
const byStatus: Readonly<Record<string, string>> = {
  401: 'It wants a key or a password. We send none: let it answer everybody.',
  403: 'It refuses. Let it answer everybody; perhaps it blocks by country or by "Origin".',
  404: 'There is nothing at this address. Mend it in `endpoint` or `data-endpoint`.',
  410: 'There is nothing at this address any more. Name another in `endpoint` or `data-endpoint`.',
  429: 'It is asked too often. Let it allow more, or serve a copy of the data as a file.',
  5: 'The server has a fault of its own: look in its log. It is asked again by itself, twice.',
};

const byReach: Readonly<Record<Reach, string>> = {
  cors: 'The server answers, but lets no other site read it. Let it send "Access-Control-Allow-Origin: *".',
  network:
    'Nothing answered, not even without CORS. Is the address right, its certificate valid, the server up? Does an extension of the browser block it?',
  'mixed-content': 'The page is on https and this is not: browsers block that. Serve it on https.',
};

/** What failed, why as far as anybody can tell, and what the webmaster can do. */
export function failureAdvice(failure: Failure, enquiry: Enquiry): string {
  const {kind, url, status, retryAfter} = failure;
  const code = status === undefined ? kind : `${kind} ${String(status)}`;
  const wait = retryAfter === undefined ? '' : ` It asks to wait ${String(Math.round(retryAfter))} seconds.`;
  return `${plainAddress(url)}: ${code}. ${remedyOf(failure, enquiry)}${wait}`;
}

/** What answers are: the report is made anew again and again, and an answer may be long. */
const refusals = new WeakMap<Failure, string>();

function refusalIn(failure: Failure, answer: string): string {
  const known = refusals.get(failure) ?? refusalOf(answer);
  refusals.set(failure, known);
  return known;
}

function remedyOf(failure: Failure, {blocks, reachOf}: Enquiry): string {
  const {kind, url, status, answer} = failure;
  if (!isWebAddress(url)) return 'This is no address on the web. Mend it in `endpoint` or `data-endpoint`.';
  if (kind === 'http') {
    const code = String(status ?? '');
    return byStatus[code] ?? byStatus[code.charAt(0)] ?? remedyFor(kind);
  }
  if (kind === 'shape' && answer !== undefined)
    return `What comes is no page of HSDS services. ${refusalIn(failure, answer)}`;
  if (kind !== 'cors-or-network') return remedyFor(kind);
  // Asked even where the policy is known to block it: the answer is that it is blocked, once more.
  const reach = reachOf(url);
  const block = blockOf(url, blocks);
  if (block !== undefined) return `A policy of the page blocks it. ${policyAdvice(block)}`;
  return reach === undefined ? remedyFor(kind) : byReach[reach];
}

function isWebAddress(url: string): boolean {
  try {
    return /^https?:$/.test(new URL(url, document.baseURI).protocol);
  } catch {
    return false;
  }
}
