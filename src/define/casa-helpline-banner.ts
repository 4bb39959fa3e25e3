import {CasaHelplineBanner} from '../elements/helpline-banner/helpline-banner.js';
import {define} from '../platform/define.js';
import './casa-quick-exit.js';

declare global {
  interface HTMLElementTagNameMap {
    'casa-helpline-banner': CasaHelplineBanner;
  }
}

define('casa-helpline-banner', CasaHelplineBanner);
