import './casa-directory.js';
import './casa-service-card.js';
import {CasaServiceFinder} from '../elements/service-finder/service-finder.js';
import {define} from '../platform/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'casa-service-finder': CasaServiceFinder;
  }
}

define('casa-service-finder', CasaServiceFinder);
