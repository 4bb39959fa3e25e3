import './casa-service-card.js';
import {CasaServiceFinder} from '../elements/service-finder/service-finder.js';
import {define, defineOnDemand} from '../platform/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'casa-service-finder': CasaServiceFinder;
  }
}

define('casa-service-finder', CasaServiceFinder);
defineOnDemand('casa-directory', () => import('./casa-directory.js'));
