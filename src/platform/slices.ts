/** Milliseconds of work at a stretch: on a slow phone a keystroke in between still meets its frame. */
const stretch = 8;

/** Lets the page paint and answer. By a message, as browsers make timers in a row wait 4 ms each. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    try {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    } catch {
      setTimeout(resolve);
    }
  });

/** Runs a generator to its end in slices, and gives its result; the page can paint and answer in between. */
export async function inSlices<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + stretch;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await pause();
  }
}

/** Runs a generator to its end without a stop, for where it is short or nobody waits. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Says when a stretch of work that begins now has lasted long enough. */
export function stopwatch(): () => boolean {
  const end = performance.now() + stretch;
  return () => performance.now() > end;
}
