import {isCampaign} from '../domain/helplines/campaign.js';
import {type Published, publishedLines} from '../domain/helplines/published.js';
import {warn} from '../platform/log.js';
import {directorySource} from './directory-sources.js';
import type {DirectorySource} from './directory-store.js';
import type {HelplineFeed} from './helpline-feed.js';
import {onLanguage, pageLocale} from './language.js';
import {calendarOf, endpointList, timeZoneOf} from './settings.js';

/** Reads the helplines and campaigns of a banner's endpoint, in the page's language. */
export const publishedHelplines: HelplineFeed = (endpoint, take) => {
  const endpoints = endpointList(endpoint) ?? [];
  const timeZone = timeZoneOf();
  let source: DirectorySource | undefined;
  let leave: (() => void) | undefined;

  function follow(): void {
    const wanted = directorySource({endpoints, language: pageLocale(), timeZone});
    if (wanted === source) return;
    leave?.();
    source = wanted;
    leave = wanted.subscribe(() => {
      tell(wanted, timeZone, take);
    });
    tell(wanted, timeZone, take);
  }

  const leaveLanguage = onLanguage(follow);
  follow();
  return () => {
    leaveLanguage();
    leave?.();
  };
};

function tell({state}: DirectorySource, timeZone: string, take: (published: Published) => void): void {
  if ('error' in state && state.error !== undefined) warnOf(state.error.message, state.error);
  if (!('directory' in state)) return;
  const {helplines, services} = state.directory;
  try {
    take(publishedLines([...helplines, ...services.filter(isCampaign)], calendarOf(timeZone)));
  } catch (cause) {
    warnOf('Lines of the endpoint cannot be shown', cause);
  }
}

function warnOf(failure: string, cause: unknown): void {
  warn('casa-helpline-banner', `${failure}. The lines in the script stay.`, cause);
}
