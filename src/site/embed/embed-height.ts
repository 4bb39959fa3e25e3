/** Script for pages that hold our frames: gives each the height of what it shows. */
import {followHeights} from './height.js';

followHeights();
