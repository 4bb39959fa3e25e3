import {builtInLines} from '../../domain/helplines/built-in.js';
import type {Helpline} from '../../domain/helplines/helpline.js';
import {type Choice, linesFor} from '../../domain/helplines/select.js';
import {isSensitiveTopic} from '../../domain/helplines/topic.js';
import {msg} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {toBeConfirmed} from './answering-words.js';
import {discretion} from './discretion.js';
import {facts} from './facts.js';
import {hoursWords, purpose} from './line-words.js';
import {callName} from '../../ui/call-name.js';
import {callLink} from './links.js';

/** What a page asks of a banner, for which it wants the plain HTML to put into the tag. */
export interface FallbackChoice extends Choice {
  readonly variant: 'strip' | 'card' | 'list';
}

/**
 * What belongs into a banner's tag: the same in plain HTML and in the same order, in the page's language, for
 * when the script does not run. At a browser's own style it takes at least as much room as the banner, so that
 * nothing moves when that appears: `test/hosts/one-look.test.mjs` holds both together.
 */
export function fallback({variant, ...choice}: FallbackChoice): DocumentFragment {
  const {lines} = linesFor(choice, builtInLines);
  const isDiscreet = isSensitiveTopic(choice.topic);
  const title = msg('Numeri di aiuto', {id: 'helpline.title'});
  const content = document.createDocumentFragment();
  content.append(
    variant === 'strip' ? make('p', {}, make('strong', {}, title)) : make('h3', {}, title),
    ...(isDiscreet ? [...discretion(lines).children] : []),
    make('ul', {}, ...lines.map((line) => item(line, details(variant, facts(line, !isDiscreet))))),
  );
  return content;
}

/** A strip has them on request only; a card's columns are wide where the page is, as one paragraph is short there. */
function details(variant: FallbackChoice['variant'], all: readonly HTMLElement[]): readonly HTMLElement[] {
  if (variant === 'list') return all;
  if (variant === 'strip') return [];
  return [make('p', {}, ...all.flatMap(({childNodes}, at) => [...(at > 0 ? [' · '] : []), ...childNodes]))];
}

function item(line: Helpline, details: readonly HTMLElement[]): HTMLElement {
  const hours = hoursWords(line);
  const isFree = line.price.kind === 'free';
  const free = isFree ? [msg('Gratis', {id: 'helpline.free'})] : [];
  // Plain HTML grows old without knowing.
  const when =
    hours === undefined ? [msg('24 ore su 24', {id: 'helpline.always'})] : [hours, toBeConfirmed()];
  const numbers = line.phones.map((phone) =>
    callLink(phone, callName(phone.number, isFree, hours === undefined)),
  );
  return make(
    'li',
    {},
    make('p', {}, make('strong', {}, purpose(line))),
    make('p', {}, ...numbers),
    make('p', {}, [...when, ...free].join(' · ')),
    ...details,
  );
}
