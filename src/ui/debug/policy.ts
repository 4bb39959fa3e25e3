import {originOf, plainAddress} from './plain.js';
import type {Section} from './report.js';

/** Something that the page's Content Security Policy kept from us, or would have. */
export interface Block {
  /** `connect-src` and the like. */
  readonly directive: string;
  readonly address: string;
  /** Whether the policy is on trial only. */
  readonly isReportOnly: boolean;
}

/** What both kinds of report say, each under a name of its own. */
interface Violation {
  readonly effectiveDirective?: string;
  readonly blockedURI?: string;
  readonly blockedURL?: string;
  readonly sample?: string;
  readonly disposition?: string;
}

/** Name of Lit's policy of Trusted Types in our scripts, as the build gives it. */
const ownPolicy = 'casa-lit';

/**
 * Collects what the page's policy blocks from now on; in Chromium, what it blocked before too.
 *
 * @returns The blocks, in a list that grows.
 */
export function watchPolicy(signal: AbortSignal): readonly Block[] {
  const blocks: Block[] = [];
  function take({effectiveDirective = '', sample = '', disposition, ...where}: Violation): void {
    const reported = where.blockedURI ?? where.blockedURL ?? '';
    const address = sample.startsWith(ownPolicy) ? ownPolicy : reported;
    const directive = effectiveDirective.replace(/-(elem|attr)$/, '');
    if (blocks.some((block) => block.directive === directive && block.address === address)) return;
    blocks.push({directive, address, isReportOnly: disposition === 'report'});
  }
  const hear = ({effectiveDirective, blockedURI, sample, disposition}: SecurityPolicyViolationEvent) => {
    take({effectiveDirective, blockedURI, sample, disposition});
  };
  document.addEventListener('securitypolicyviolation', hear, {signal});
  const observer = observed(take);
  signal.addEventListener('abort', () => observer?.disconnect());
  return blocks;
}

/** What was blocked before anybody listened: only Chromium keeps it. */
function observed(take: (violation: Violation) => void): ReportingObserver | undefined {
  if (typeof ReportingObserver === 'undefined') return undefined;
  const hear: ReportingObserverCallback = (reports) => {
    for (const {body} of reports) {
      const {effectiveDirective, blockedURL, sample, disposition} = (body ?? {}) as Violation;
      take({
        ...(effectiveDirective && {effectiveDirective}),
        ...(blockedURL && {blockedURL}),
        ...(sample && {sample}),
        ...(disposition && {disposition}),
      });
    }
  };
  const observer = new ReportingObserver(hear, {types: ['csp-violation'], buffered: true});
  observer.observe();
  return observer;
}

/** The block of an address by one of its own directives, if there is one. */
export function blockOf(address: string, blocks: readonly Block[]): Block | undefined {
  return blocks.find(
    (block) =>
      block.directive === 'connect-src' && !block.isReportOnly && isOf(block.address, [bare(address)]),
  );
}

/** What a policy must allow that it does not. */
export function policyAdvice({directive, address}: Block): string {
  const origin = originOf(address) ?? address;
  const source = address === ownPolicy ? ownPolicy : origin === location.origin ? "'self'" : origin;
  return `Add ${source} to ${directive} in the page's Content-Security-Policy.`;
}

/**
 * What the page's policy keeps from us; the rest of what it blocks is no business of ours.
 *
 * @param own How the addresses of our scripts and endpoints begin.
 */
export function policySection(blocks: readonly Block[], own: readonly string[]): Section | undefined {
  const ours = blocks.filter(({address}) => address === ownPolicy || isOf(address, own.map(bare)));
  if (ours.length === 0) return undefined;
  return {
    title: 'Blocked by the policy of the page',
    facts: ours.map(({directive, address, isReportOnly}) => [
      isReportOnly ? `${directive} (only reported)` : directive,
      plainAddress(address),
    ]),
    advice: [...new Set(ours.map(policyAdvice))],
    groups: [],
  };
}

function bare(address: string): string {
  return address.replace(/[?#].*$/, '');
}

/** Reports of a redirected request name the origin alone. */
function isOf(reported: string, own: readonly string[]): boolean {
  return own.some(
    (address) =>
      reported.startsWith(address) ||
      reported === originOf(address) ||
      reported === `${originOf(address) ?? ''}/`,
  );
}
