import {EndpointError} from '../data/errors.js';
import {isCampaign} from '../domain/helplines/campaign.js';
import {type Published, publishedLines} from '../domain/helplines/published.js';
import type {PageClock} from '../domain/hours/place-clock.js';
import {directorySource} from '../stores/directory/sources.js';
import type {DirectorySource} from '../stores/directory/source.js';
import type {HelplineFeed} from './helpline-feed.js';
import {onLanguage, pageLocale} from './language.js';
import {endpointList, patronDayOf, timeZoneOf} from './settings.js';
import {warnOfFailure} from './warn-of-failure.js';

/** Reads the helplines and campaigns of a banner's endpoint, in the page's language. */
export const publishedHelplines: HelplineFeed = (endpoint, take) => {
  const endpoints = endpointList(endpoint) ?? [];
  const page = {timeZone: timeZoneOf(), patronDay: patronDayOf()};
  let source: DirectorySource | undefined;
  let leave: (() => void) | undefined;

  function follow(): void {
    const wanted = directorySource({endpoints, language: pageLocale(), timeZone: page.timeZone});
    if (wanted === source) return;
    leave?.();
    source = wanted;
    leave = wanted.subscribe(() => {
      tell(wanted, page, take);
    });
    tell(wanted, page, take);
  }

  const leaveLanguage = onLanguage(follow);
  follow();
  return () => {
    leaveLanguage();
    leave?.();
  };
};

function tell({state}: DirectorySource, page: PageClock, take: (published: Published) => void): void {
  if ('error' in state && state.error !== undefined) warnOf(state.error.message, state.error);
  if (!('directory' in state)) return;
  const {helplines, services} = state.directory;
  try {
    take(publishedLines([...helplines, ...services.filter(isCampaign)], page));
  } catch (cause) {
    warnOf('Lines of the endpoint cannot be shown', cause);
  }
}

function warnOf(failure: string, cause: unknown): void {
  const answer = cause instanceof EndpointError ? cause.answer : undefined;
  void warnOfFailure('casa-helpline-banner', `${failure}. The lines in the script stay.`, answer, cause);
}
