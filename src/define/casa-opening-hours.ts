import './casa-directory.js';
import {CasaOpeningHours} from '../elements/opening-hours/opening-hours.js';
import {define} from '../platform/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'casa-opening-hours': CasaOpeningHours;
  }
}

define('casa-opening-hours', CasaOpeningHours);
