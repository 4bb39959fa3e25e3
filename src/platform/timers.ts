/** Timers. Tests replace them, so that none of them waits. */
export const timers = {
  /** Calls back once after some milliseconds, unless the returned function is called before. */
  after(milliseconds: number, callback: () => void): () => void {
    const timer = setTimeout(callback, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** What a promise gives, or `undefined` where that takes longer than some milliseconds. Rejects as it does. */
export async function within<Value>(
  milliseconds: number,
  promise: Value | Promise<Value>,
): Promise<Value | undefined> {
  let cancel: (() => void) | undefined;
  const late = new Promise<undefined>((resolve) => {
    cancel = timers.after(milliseconds, () => {
      resolve(undefined);
    });
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    cancel?.();
  }
}
