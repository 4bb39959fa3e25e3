import {CasaDirectory} from '../elements/directory/directory.js';
import {define} from '../platform/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'casa-directory': CasaDirectory;
  }
}

define('casa-directory', CasaDirectory);
