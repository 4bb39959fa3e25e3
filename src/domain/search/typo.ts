/**
 * How many letters have to be put in, left out, changed or swapped with the next to turn one word into
 * the other (optimal string alignment), or `most + 1` when more than `most`.
 *
 * With `isPrefix`, into the nearest beginning of `word`: what is still being typed has no end yet.
 */
export function typos(typed: string, word: string, most: number, isPrefix: boolean): number {
  const width = isPrefix ? Math.min(word.length, typed.length + most) : word.length;
  if (typed.length - width > most || (!isPrefix && width - typed.length > most)) return most + 1;
  let before: number[] = [];
  let last = Array.from({length: width + 1}, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const isSame = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = current;
  }
  return isPrefix ? Math.min(...last) : (last[width] ?? 0);
}
