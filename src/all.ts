/** Script entry: defines every element. */
import './debug.js';
import './define/casa-centre-card.js';
import './define/casa-directory.js';
import './define/casa-helpline-banner.js';
import './define/casa-opening-hours.js';
import './define/casa-quick-exit.js';
import './define/casa-service-card.js';
import './define/casa-service-finder.js';
import {announce} from './platform/global.js';

announce(Promise.resolve());
