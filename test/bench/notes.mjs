// @ts-check

/**
 * What a page notes of itself while it is measured; times in milliseconds since its navigation began.
 * @typedef {object} Notes
 * @property {{start: number, duration: number}[]} tasks those of 50 ms and more
 * @property {number} moved the sum of its layout shifts that nobody asked for
 * @property {number | undefined} seen when what is waited for could be read
 * @property {number[]} keys from each key to the frame that answers it
 */

/**
 * Takes notes, in the page, from its very beginning.
 * @param {string} wanted what is waited for: words that can be read, shadow trees included
 */
export function takeNotes(wanted) {
  /** @type {Notes} */
  const notes = {tasks: [], moved: 0, seen: undefined, keys: []};
  Reflect.set(window, 'notes', notes);
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) notes.tasks.push({start: startTime, duration});
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (!Reflect.get(entry, 'hadRecentInput')) notes.moved += Reflect.get(entry, 'value');
  }).observe({type: 'layout-shift', buffered: true});

  /** @type {(node: ParentNode) => boolean} */
  const reads = (node) =>
    [...node.querySelectorAll('*')].some((element) => {
      if (element.shadowRoot !== null && reads(element.shadowRoot)) return true;
      const own = [...element.childNodes].some(
        (child) => child instanceof Text && child.data.includes(wanted),
      );
      return own && !/^(SCRIPT|STYLE)$/.test(element.tagName) && element.getClientRects().length > 0;
    });
  const look = () => {
    // What a frame holds is painted after its callbacks: seen is what was there before them.
    if (document.body !== null && reads(document)) notes.seen = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  let pressed = 0;
  addEventListener('keydown', ({timeStamp}) => (pressed = timeStamp), {capture: true});
  addEventListener(
    'input',
    ({isTrusted}) => {
      if (!isTrusted) return;
      const begun = pressed;
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => notes.keys.push(performance.now() - begun);
        port2.postMessage(undefined);
      });
    },
    {capture: true},
  );
}
