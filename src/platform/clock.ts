/** The current time. Tests and stories replace it; nothing else calls `new Date()` bare. */
export const clock = {now: (): Date => new Date()};

/** What a watcher of the time wants: a call when it is due, and to say when that is next. */
interface Watcher {
  readonly tick: () => void;
  /** When its words may change, `undefined` when time does not change them. */
  readonly due: () => Date | undefined;
}

const watchers = new Set<Watcher>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Browsers stretch and forget long timers, and clocks are put right: an hour is as far as we trust one. */
const longest = 3_600_000;

/**
 * Calls `tick` whenever `due` has come, until the returned function is called.
 *
 * All watchers share one timer aimed at the nearest change, so a page of eighty cards wakes once; a
 * hidden page not at all, and it is set right when it is seen again.
 */
export function watchClock(tick: () => void, due: () => Date | undefined): () => void {
  const watcher = {tick, due};
  if (watchers.size === 0) document.addEventListener('visibilitychange', wake);
  watchers.add(watcher);
  schedule();
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wake);
  };
}

function wake(): void {
  if (document.hidden) {
    clearTimeout(timer);
    return;
  }
  for (const {tick} of [...watchers]) tick();
  schedule();
}

/** Aims the timer anew; a watcher whose due time changed by other means calls it too. */
export function schedule(): void {
  clearTimeout(timer);
  const now = +clock.now();
  const waits = [...watchers].map(({due}) => (due()?.getTime() ?? Infinity) - now);
  const wait = Math.min(longest, ...waits);
  if (watchers.size > 0 && !document.hidden) timer = setTimeout(wake, Math.max(wait, 1000));
}

/** Browsers take a longer delay for none at all. */
const longestDelay = 2 ** 31 - 1;

/**
 * Waits so many milliseconds, and longer while nobody sees the page; at once when aborted. A page that
 * slept, or comes back from the browser's history, is not kept waiting for the rest by a timer that slept too.
 */
export async function whenVisible(delay: number, signal: AbortSignal): Promise<void> {
  const due = +clock.now() + delay;
  await until(signal, (done) => {
    let isOver = false;
    const see = () => {
      if (!document.hidden && (isOver || +clock.now() >= due)) done();
    };
    const timer = setTimeout(
      () => {
        isOver = true;
        see();
      },
      Math.min(delay, longestDelay),
    );
    document.addEventListener('visibilitychange', see);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', see);
    };
  });
}

/** Waits until the browser has a connection, as far as it knows; no longer when aborted. */
export async function whenOnline(signal: AbortSignal): Promise<void> {
  if (navigator.onLine) return;
  await until(signal, (done) => {
    addEventListener('online', done);
    return () => {
      removeEventListener('online', done);
    };
  });
}

/** Resolves when what `start` began is done, or the signal aborts; either way it is tidied up. */
function until(signal: AbortSignal, start: (done: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    const stop = start(done);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
    function done(): void {
      stop();
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
