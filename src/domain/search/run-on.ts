/** A run of words is at least so long, in folded letters. */
const shortest = 6;
/** What is no article or the like is at least so long: in anything two or three letters can be found. */
const leastTelling = 4;
const mostWords = 7;

/**
 * The words of which one without blanks is made, as voice dictation and hurried thumbs leave it: `medico di
 * base` of `medicodibase`; `undefined` when it is not made of known ones alone.
 *
 * @param isSmall Whether a word is an article or the like.
 * @param isTelling Whether a word says something by itself.
 */
export function wordsOfRun(
  run: string,
  isSmall: (word: string) => boolean,
  isTelling: (word: string) => boolean,
): readonly string[] | undefined {
  if (run.length < shortest || /[^\p{L}]/u.test(run)) return undefined;
  /** The fewest words that reach from the beginning to each letter, and whether one of them is telling. */
  const reached: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = reached[start];
      if (before === undefined || before.length >= (reached[end]?.length ?? mostWords + 1) - 1) continue;
      const word = run.slice(start, end);
      if (isSmall(word) || (word.length >= leastTelling && isTelling(word))) reached[end] = [...before, word];
    }
  }
  const all = reached[run.length];
  return all?.some((word) => word.length >= leastTelling && isTelling(word)) ? all : undefined;
}
