import {isCampaign} from '../domain/helplines/campaign.js';
import {warn} from '../platform/log.js';
import {directorySource} from '../stores/directory/sources.js';
import type {DirectorySource} from '../stores/directory/source.js';
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
    leave = wanted.subscribe(tell);
    tell();
  }

  function tell(): void {
    const {state} = source ?? {};
    if (state === undefined) return;
    if ('error' in state && state.error !== undefined) keepOurs(state.error);
    if (!('directory' in state)) return;
    const {helplines, services} = state.directory;
    // Loaded here, as few banners have an endpoint.
    import('../domain/helplines/published.js').then(({publishedLines}) => {
      if (source?.state !== state) return;
      take(publishedLines([...helplines, ...services.filter(isCampaign)], calendarOf(timeZone)));
    }, keepOurs);
  }

  const leaveLanguage = onLanguage(follow);
  follow();
  return () => {
    leaveLanguage();
    leave?.();
    source = undefined;
  };
};

function keepOurs(cause: Error): void {
  warn('casa-helpline-banner', `${cause.message}. The lines in the script stay.`, cause);
}
