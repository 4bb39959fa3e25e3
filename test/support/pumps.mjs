// @ts-check
// Texts on which a regular expression may take long: its own characters, over and over, and then no match.

/** What stands for a class of characters. */
const samples = new Map([
  ['s', [' ', '\n', '\u00a0']],
  ['d', ['1']],
  ['w', ['a', '_']],
  ['S', ['a']],
  ['D', ['a']],
  ['W', [' ']],
  ['n', ['\n']],
  ['t', ['\t']],
  ['r', ['\r']],
  ['L', ['a', 'é', '中']],
  ['Lu', ['A']],
  ['Ll', ['a']],
  ['M', ['\u0301']],
  ['N', ['1']],
  ['Nd', ['1']],
  ['Cc', ['\u0001']],
  ['P', ['!']],
  ['Script=Han', ['中']],
  ['Script=Latin', ['a']],
  ['Script=Cyrillic', ['ж']],
  ['Script=Arabic', ['ب']],
]);

const piece =
  /\\p\{([^}]+)\}|\\P\{[^}]+\}|\\u\{([\da-f]+)\}|\\u([\da-f]{4})|\\x([\da-f]{2})|\\k<\w+>|\\([bB\d])|\\(.)|(\[\^?\]|\[(?:\\.|[^\]\\])*\])|(\(\?(?:[:=!]|<[=!]|<\w+>))|([()|^$])|([*+?]\??|\{\d+(?:,\d*)?\}\??)|(.)/gisu;

/**
 * What a pattern reads, piece by piece in its order, each as a sample of what it reads.
 * @param {string} source
 * @returns {string[][]}
 */
function piecesOf(source) {
  return [...source.matchAll(piece)].flatMap((match) => {
    const [, property, long, short, byte, , escaped, set, , , , literal] = match;
    const code = long ?? short ?? byte;
    if (property !== undefined) return [samples.get(property) ?? ['a']];
    if (code !== undefined) return [[String.fromCodePoint(Number.parseInt(code, 16))]];
    if (escaped !== undefined) return [samples.get(escaped) ?? [escaped]];
    if (set === undefined) return literal === undefined ? [] : [[literal]];
    const inside = set.slice(set.startsWith('[^') ? 2 : 1, -1);
    const members = piecesOf(inside.replace(/(.)-(?=[^\\])/g, '$1')).flat();
    return [set.startsWith('[^') ? ['x', ' ', ...members] : members];
  });
}

/**
 * Attacks on a pattern: what comes before, what is repeated, and what comes after.
 * @param {string} source
 * @returns {{head: string, pump: string, tail: string}[]}
 */
export function attacksOn(source, most = 400) {
  const pieces = piecesOf(source);
  const line = pieces.map(([first = '']) => first);
  const single = [...new Set([...pieces.flat(), 'a', ' ', '1', '\n'])];
  const pumps = new Set(single);
  for (let from = 0; from < line.length; from++)
    for (const length of [2, 3, 4, 6, 8, 12, 20]) pumps.add(line.slice(from, from + length).join(''));
  for (const one of single.slice(0, 16)) for (const other of single.slice(0, 16)) pumps.add(one + other);
  pumps.add(line.join(''));
  pumps.delete('');
  const bare = [...pumps].map((pump) => ({head: '', pump, tail: '\u0000'}));
  const heads = ['', 'a', ...[1, 2, 4, 8, 16].map((length) => line.slice(0, length).join(''))];
  const headed = [...new Set(heads)].flatMap((head) =>
    [...pumps].flatMap((pump) => ['', '\u0000'].map((tail) => ({head, pump, tail}))),
  );
  return [...spread(bare, most), ...spread(headed, most)];
}

/**
 * At most so many of a list, from all over it.
 * @template Item
 * @param {readonly Item[]} all
 * @param {number} most
 * @returns {Item[]}
 */
export function spread(all, most) {
  const step = Math.max(1, all.length / most);
  return all.filter((_, at) => at === 0 || Math.floor(at / step) > Math.floor((at - 1) / step));
}
