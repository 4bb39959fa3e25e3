import './casa-opening-hours.js';
import {CasaCentreCard} from '../elements/centre-card/centre-card.js';
import {define, defineOnDemand} from '../platform/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'casa-centre-card': CasaCentreCard;
  }
}

define('casa-centre-card', CasaCentreCard);
defineOnDemand('casa-directory', () => import('./casa-directory.js'));
