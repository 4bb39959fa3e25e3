import {areAddresses} from '../embed/placement.js';
import {baseAddress, type Choice} from './choice.js';
import {importMap, type Integrity} from './scripts.js';

/** What is known when a choice is judged. */
export interface Situation {
  readonly fields: URLSearchParams;
  /** A directory was asked for, and none came. */
  readonly isDataMissing: boolean;
  readonly integrity: Integrity;
  /** The hashes are not those of the address that was chosen. */
  readonly isIntegrityGuessed: boolean;
  readonly areColorsPoor: boolean;
  /** The browser could not hash what stands in the page. */
  readonly isUnhashed: boolean;
}

/** What a webmaster should know of a choice before copying, by the names of the page's words. */
export function adviceOn(choice: Choice, situation: Situation): readonly string[] {
  const {tag, way, isRisky, endpoints, attributes} = choice;
  const {fields, integrity} = situation;
  const isExit = tag === 'casa-quick-exit';
  const typed = (name: string): string => fields.get(name)?.trim() ?? '';
  const found: readonly (readonly [string, boolean])[] = [
    ['endpoint', typed('endpoint') !== '' && !areAddresses(typed('endpoint'))],
    ['base', typed('base') !== '' && baseAddress(typed('base')) === undefined],
    ['data', situation.isDataMissing],
    ['subject', tag === 'casa-opening-hours' && !attributes.has('centre') && !attributes.has('service')],
    ['risk', isRisky === undefined && !isExit],
    ['exit-no', isRisky === false && isExit],
    ['exit-frame', way === 'iframe' && (isExit || attributes.has('with-exit'))],
    ['integrity', situation.isIntegrityGuessed && (way === 'pinned' || way === 'iframe')],
    ['map', way === 'pinned' && importMap(choice, integrity) !== undefined],
    ['bundle', way === 'npm' && endpoints.length === 0 && !isExit && tag !== 'casa-helpline-banner'],
    ['hash', situation.isUnhashed && way !== 'iframe'],
    ['colors', situation.areColorsPoor],
  ];
  return found.filter(([, holds]) => holds).map(([name]) => name);
}
