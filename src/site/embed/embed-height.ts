/** Script for pages that hold our frames: gives each the height of what it shows. */
import {followHeights} from './height.js';

const {currentScript} = document;
// Our frames are those that show the page beside this script.
if (currentScript instanceof HTMLScriptElement && currentScript.src !== '')
  followHeights(new URL('embed.html', currentScript.src).href);
