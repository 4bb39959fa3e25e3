/** Letters that have no canonical decomposition, and the one that people type for them. */
const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ґ: 'г',
  ы: 'и',
  э: 'е',
  ъ: '',
  ٱ: 'ا',
  ظ: 'ض',
  ث: 'ت',
  ذ: 'د',
  ى: 'ي',
  ة: 'ه',
  ء: '',
  ـ: '',
  ک: 'ك',
  ی: 'ي',
  گ: 'ك',
};

/** Words that hurried people write in consonants, where they turn a meaning round. */
const shorthands: Readonly<Record<string, string>> = {nn: 'non'};

const latin = /\p{Script=Latin}/u;
const arabic = /\p{Script=Arabic}/u;
const arabicDigit = /[٠-٩۰-۹]/g;

/**
 * One word as it is compared: case, accents, vowel marks, letter forms and doubled letters do not count.
 *
 * In the Latin script neither do `h`, nor `k` for `c`, `y` and `j` for `i`, `ph` for `f`: people write
 * a word of one language by the rules of another, and so does who learnt it by ear. In the Arabic script
 * letters that its dialects say alike are one.
 */
export function fold(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøđłıґыэъٱظثذىةءـکیگ]/g, (letter) => letters[letter] ?? letter)
    .replace(arabicDigit, (digit) => String(digit.charCodeAt(0) & 15));
  // In Arabic a doubled letter is often all that tells two words apart.
  if (arabic.test(plain)) return plain;
  if (!latin.test(plain)) return single(plain);
  const spelt = (shorthands[plain] ?? plain).replaceAll('ph', 'f').replaceAll('k', 'c');
  // Last, as `hijo` is not `yo`.
  return single(spelt.replaceAll('h', '') || spelt).replace(/[yj]/g, 'i');
}

/** A word without its doubled letters. */
function single(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}

/** Runs of Han, which has no blanks between words, and words of any other script. */
const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
/** Within a Ukrainian word an apostrophe is part of it; elsewhere it parts an article from its noun. */
const cyrillicApostrophe = /(\p{Script=Cyrillic})['’ʼ`](?=\p{Script=Cyrillic})/gu;
/** In an English `can't` it only stands for a letter, and whoever is in a hurry leaves it out. */
const englishApostrophe = /(?<=n)['’ʼ`´](?=t(?!\p{L}))/giu;
/** A telephone number is one word, however it is grouped. */
const digitGap = /(\d)[ ./-](?=\d)/g;
/** People seldom write the prefix of their own country. */
const italianPrefix = /(?:\+|\b00)39(?=[ ./-]?\d)/g;
/** `C.A.S.A.` is one word. */
const initials = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;

/** Folded words by how they are written: directories repeat the same few thousand. */
const folded = new Map<string, string>();

/** The words of a text, folded, in order; of Chinese every two neighbouring characters. */
export function words(text: string): string[] {
  const found: string[] = [];
  const joined = text
    .replace(initials, (all) => all.replaceAll('.', ''))
    .replace(italianPrefix, '')
    .replace(digitGap, '$1')
    .replace(cyrillicApostrophe, '$1')
    .replace(englishApostrophe, '');
  for (const [raw] of joined.matchAll(run)) {
    if (/\p{Script=Han}/u.test(raw))
      for (const pair of pairs(simplified(raw.normalize('NFKC')))) found.push(pair);
    else found.push(remembered(raw));
  }
  return found.filter((word) => word !== '');
}

function remembered(raw: string): string {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  const made = fold(raw);
  // A feed can hold any number of words: what is remembered must not grow without end.
  if (folded.size > 50_000) folded.clear();
  folded.set(raw, made);
  return made;
}

function pairs(characters: string): string[] {
  const all = Array.from(characters);
  return all.length === 1 ? all : all.slice(1).map((character, at) => `${all[at] ?? ''}${character}`);
}

/** Characters by how else they are written. */
const otherForms = new Map<string, string>();

/** From now on reads characters as others, given in pairs: traditional ones as their simplified form. */
export function readAs(pairs: string): void {
  const all = Array.from(pairs);
  for (let at = 0; at < all.length; at += 2) otherForms.set(all[at] ?? '', all[at + 1] ?? '');
}

/** Chinese in simplified characters, as far as any are known. */
export function simplified(characters: string): string {
  return Array.from(characters, (character) => otherForms.get(character) ?? character).join('');
}
