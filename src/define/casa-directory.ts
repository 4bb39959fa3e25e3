import {CasaDirectory} from '../elements/directory/directory.js';
import {define} from '../platform/define.js';
import {offerHelplines} from '../ui/helpline-feed.js';
import {publishedHelplines} from '../ui/published-helplines.js';

declare global {
  interface HTMLElementTagNameMap {
    'casa-directory': CasaDirectory;
  }
}

define('casa-directory', CasaDirectory);
offerHelplines(publishedHelplines);
