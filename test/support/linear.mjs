// @ts-check
/** @typedef {{head: string, pump: string, tail: string}} Attack */

/** Shorter times than this, in milliseconds, say nothing of how they grow. */
const tellable = 30;
/** As much as twice the length may cost. */
const mostGrowth = 2.5;
/** Nothing that is longer is read in a field. */
const longest = 32_000;

/**
 * An attack of about that many characters. No two are alike, as what was read before may be remembered.
 * @param {Attack} attack
 * @param {number} length
 * @param {number} extra
 */
function textOf({head, pump, tail}, length, extra) {
  return head + pump.repeat(Math.ceil(length / pump.length) + extra) + tail;
}

const clock = () => performance.now();
/** What this process worked, whatever else the machine did meanwhile. */
const work = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * @param {(text: string) => unknown} read
 * @param {string} text
 * @param {() => number} now
 */
function timeOf(read, text, now) {
  const start = now();
  try {
    read(text);
  } catch {
    // Only how long it takes is asked here.
  }
  return now() - start;
}

/**
 * The shortest of some times.
 * @param {(text: string) => unknown} read
 * @param {Attack} attack
 * @param {number} length
 */
function least(read, attack, length, times = 3, now = clock) {
  const texts = Array.from({length: times}, (_, extra) => textOf(attack, length, extra));
  return Math.min(...texts.map((text) => timeOf(read, text, now)));
}

/**
 * Says how the time that a function takes grows faster than the text, `undefined` where it does not.
 * @param {(text: string) => unknown} read
 * @param {Attack} attack
 * @returns {string | undefined}
 */
export function growth(read, attack) {
  // What is slow here would go on for ever further on.
  for (const length of [24, 100, 400])
    if (least(read, attack, length, 1) > tellable && least(read, attack, length) > tellable)
      return tell(attack, `${String(length)} characters take more than ${String(tellable)} ms`);
  if (least(read, attack, 4000, 1) < 0.5 || least(read, attack, 4000) < 0.5) return undefined;
  for (let length = 8000; length <= longest; length *= 2) {
    const whole = least(read, attack, length, 1);
    if (whole < tellable) continue;
    if (whole <= 2.2 * least(read, attack, length / 2, 1)) return undefined;
    // Again and again, as something else may hold the machine up.
    const told = Array.from({length: 3}, () => steeper(read, attack, length));
    return told.includes(undefined) ? undefined : told[0];
  }
  return undefined;
}

/**
 * How much more a text of a length takes than half of it, where that is too much.
 * @param {(text: string) => unknown} read
 * @param {Attack} attack
 * @param {number} length
 */
function steeper(read, attack, length) {
  const [half = 0, whole = 0] = [length / 2, length].map((each) => least(read, attack, each, 5, work));
  if (whole < tellable || whole <= mostGrowth * half) return undefined;
  return tell(attack, `${String(length)} characters take ${whole.toFixed()} ms, half ${half.toFixed()} ms`);
}

/**
 * @param {Attack} attack
 * @param {string} what
 */
function tell({head, pump, tail}, what) {
  return `${JSON.stringify(head)} + ${JSON.stringify(pump)}… + ${JSON.stringify(tail)}: ${what}`;
}
