// @ts-check

/**
 * Milliseconds after which something that a test waits for will never be: on a machine with other work to do,
 * all takes ten times as long. Nothing that comes is waited for any longer than it takes.
 */
export const patience = 90_000;

/**
 * Waits until something holds, and says what it was last when it never does. What cannot be asked, as a page that
 * is being left, is asked again.
 * @template Value
 * @param {() => Value | Promise<Value>} probe
 * @returns {Promise<Value>}
 */
export async function holds(probe) {
  const deadline = performance.now() + patience;
  /** @type {unknown} */
  let last;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      last = value;
    } catch (cause) {
      last = cause;
    }
    if (performance.now() > deadline) throw new Error(`never held: ${probe}; it was ${last}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Waits until a text says something, and gives it.
 * @param {() => Promise<string>} read
 * @param {RegExp} words
 */
export async function says(read, words) {
  let text = '';
  await holds(async () => words.test((text = await read()))).catch((cause) => {
    throw new Error(`nobody reads ${words} in: ${text}`, {cause});
  });
  return text;
}
