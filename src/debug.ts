/**
 * Help for the webmaster, where the page's address asks for it: `?casa-debug` or `#casa-debug`. All others pay
 * for the question only. Our scripts have it; who bundles us imports it.
 */
if (typeof document !== 'undefined' && /[?&#]casa-debug\b/.test(location.href)) {
  // Whoever pins a script by "integrity" wants no other one.
  const isPinned = [...document.scripts].some(({src, integrity}) => integrity && src === import.meta.url);
  if (isPinned)
    console.warn('<casa-debug>: a script with "integrity" loads no other. Try it with the loader.');
  else
    import('./ui/debug/start.js')
      .then(({start}) => start())
      .catch((cause: unknown) => {
        console.warn('<casa-debug>: could not be loaded. Is its file there, and in script-src?', cause);
      });
}

export {};
