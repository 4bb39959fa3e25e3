import {timers} from '../../src/platform/timers.js';

/** Puts timers in the test's hands: the returned function lets those of a length pass. */
export function holdTimers(milliseconds: number): {pass: () => void; restore: () => void} {
  const {after} = timers;
  let held: (() => void)[] = [];
  timers.after = (wait, callback) => {
    if (wait !== milliseconds) return after(wait, callback);
    held.push(callback);
    return () => {
      held = held.filter((one) => one !== callback);
    };
  };
  return {
    pass: () => {
      for (const callback of held.splice(0)) callback();
    },
    restore: () => {
      timers.after = after;
    },
  };
}

/** Lets what is built in slices take a step at each `pass`, and all that are left once it is released. */
export function holdSlices(): {pass: () => void; release: () => void} {
  const {MessageChannel} = window;
  const {now} = performance;
  const held: (() => void)[] = [];
  let time = performance.now();
  performance.now = () => (time += 1000);
  window.MessageChannel = class {
    readonly port1 = {onmessage: (): void => undefined, close: () => undefined};
    readonly port2 = {
      postMessage: () =>
        held.push(() => {
          this.port1.onmessage();
        }),
    };
  } as unknown as typeof MessageChannel;
  const pass = () => {
    for (const go of held.splice(0)) go();
  };
  return {
    pass,
    release: () => {
      Object.assign(window, {MessageChannel});
      performance.now = now;
      pass();
    },
  };
}
