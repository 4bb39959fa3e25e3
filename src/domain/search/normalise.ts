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
  return (latin.test(plain) ? foldLatin(plain) : plain).replace(/(\p{L})\1+/gu, '$1');
}

function foldLatin(word: string): string {
  const spelt = word.replaceAll('ph', 'f').replaceAll('k', 'c').replace(/[yj]/g, 'i');
  return spelt.replaceAll('h', '') || spelt;
}

/** Runs of Han, which has no blanks between words, and words of any other script. */
const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
/** Within a Ukrainian word an apostrophe is part of it; elsewhere it parts an article from its noun. */
const cyrillicApostrophe = /(\p{Script=Cyrillic})['’ʼ`](?=\p{Script=Cyrillic})/gu;
/** A telephone number is one word, however it is grouped. */
const digitGap = /(\d)[ ./-](?=\d)/g;
/** `C.A.S.A.` is one word. */
const initials = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;

/** Folded words by how they are written: directories repeat the same few thousand. */
const folded = new Map<string, string>();

/** The words of a text, folded, in order; of Chinese every two neighbouring characters. */
export function words(text: string): string[] {
  const found: string[] = [];
  const joined = text
    .replace(initials, (all) => all.replaceAll('.', ''))
    .replace(digitGap, '$1')
    .replace(cyrillicApostrophe, '$1');
  for (const [raw] of joined.matchAll(run)) {
    if (/\p{Script=Han}/u.test(raw)) found.push(...pairs(simplified(raw.normalize('NFKC'))));
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

/** Traditional characters of everyday needs and their simplified form, in pairs. */
const traditional =
  '醫医護护藥药診诊療疗體体檢检驗验針针傷伤發发燒烧難难過过樓楼電电氣气費费錢钱補补貼贴證证書书護护照照請请問问題题張张單单補补繳缴稅税戶户遷迁搬搬離离婦妇兒儿親亲愛爱壓压憂忧鬱郁獨独殘残障障礙碍暖暖壞坏漏漏門门鎖锁鄰邻噪噪強强暴暴毆殴販贩賣卖學学習习語语譯译幫帮與与國国銀银貧贫飢饥餓饿養养關关係系產产嬰婴齡龄復复腦脑臟脏髒脏牆墙窗窗燈灯臺台灣湾為为個个們们們们對对開开聽听說说讓让願愿還还';

const simple = new Map<string, string>();

/** Chinese in simplified characters, as far as everyday needs go. */
export function simplified(characters: string): string {
  if (simple.size === 0) {
    const all = Array.from(traditional);
    for (let at = 0; at < all.length; at += 2) simple.set(all[at] ?? '', all[at + 1] ?? '');
  }
  return Array.from(characters, (character) => simple.get(character) ?? character).join('');
}
