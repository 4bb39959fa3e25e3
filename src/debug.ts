/**
 * Help for the webmaster, where the page's address asks for it: `?casa-debug` or `#casa-debug`. All others pay
 * for the question only. Our scripts have it; who bundles us imports it.
 */
if (typeof document !== 'undefined' && /[?&#]casa-debug\b/.test(location.href))
  import('./ui/debug/start.js')
    .then(({start}) => start())
    .catch((cause: unknown) => {
      console.warn('<casa-debug>: could not be loaded.', cause);
    });

export {};
