import {CasaQuickExit} from '../elements/quick-exit/quick-exit.js';
import {define} from '../platform/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'casa-quick-exit': CasaQuickExit;
  }
}

define('casa-quick-exit', CasaQuickExit);
