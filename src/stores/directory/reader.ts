/** Everything that understands HSDS, in one file that a page loads only where its directory is not prepared. */
export {LiveDirectory} from './live-directory.js';
