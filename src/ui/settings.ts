import {isPatronDay} from '../domain/hours/holidays.js';
import {isTimeZone} from '../domain/hours/zone.js';
import {warn} from '../platform/log.js';
import {scriptSetting, type ScriptSetting} from '../platform/script.js';

export {endpointList, isBundled, pageEndpoints} from '../platform/script.js';

/** The IANA zone that an author named for all opening hours: the nearest one that the browser knows. */
export function timeZoneOf(...named: readonly (string | undefined)[]): string | undefined {
  return nearest(isTimeZone, 'timeZone', named, 'time-zone', 'Europe/Rome');
}

/** The day of the town's patron that an author named, as `06-24`, or `none`. */
export function patronDayOf(...named: readonly (string | undefined)[]): string | undefined {
  return nearest(isPatronDay, 'patronDay', named, 'patron-day', '06-24 or none');
}

/** The first value named, else the script tag's, that can be made sense of. */
function nearest(
  isValid: (value: string) => boolean,
  setting: ScriptSetting,
  named: readonly (string | undefined)[],
  attribute: string,
  example: string,
): string | undefined {
  return [...named, scriptSetting(setting)].find((value) => {
    if (value === undefined || value === '') return false;
    const isIt = isValid(value);
    if (!isIt) warn('casa-*', `${attribute}="${value}" is not known. Write it as ${example}.`);
    return isIt;
  });
}
