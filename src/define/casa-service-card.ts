import './casa-opening-hours.js';
import {CasaServiceCard} from '../elements/service-card/service-card.js';
import {define, defineOnDemand} from '../platform/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'casa-service-card': CasaServiceCard;
  }
}

define('casa-service-card', CasaServiceCard);
defineOnDemand('casa-directory', () => import('./casa-directory.js'));
