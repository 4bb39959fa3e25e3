import {CasaOpeningHours} from '../elements/opening-hours/opening-hours.js';
import {define, defineOnDemand} from '../platform/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'casa-opening-hours': CasaOpeningHours;
  }
}

define('casa-opening-hours', CasaOpeningHours);
defineOnDemand('casa-directory', () => import('./casa-directory.js'));
