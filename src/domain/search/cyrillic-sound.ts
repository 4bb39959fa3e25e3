/** Letters by how they are said, in the Latin ones that say the same once folded. */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('абвгдеєжзиіклмнопрстуфхцчшюя', (letter, at) => [
    letter,
    Array.from('abvgdeessiiclmnoprstufcscsua')[at] ?? '',
  ]),
);

/**
 * How a folded word sounds, roughly, in Cyrillic or Latin letters: `пермессо` and `permesso`, `vrach` and
 * `врач` are one. Italian as it is heard, without the vowel at its end: in `за болетту` that is a case.
 */
export function cyrillicSound(word: string): string {
  return word
    .replaceAll('дж', 'г')
    .replaceAll('дз', 'з')
    .replaceAll('щ', 'шч')
    .replace(/[а-я]|[єіь]/g, (letter) => latin[letter] ?? '')
    .replaceAll('q', 'c')
    .replaceAll('x', 'cs')
    .replaceAll('w', 'v')
    .replace(/t?[sz]/g, 's')
    .replaceAll('gn', 'n')
    .replace(/gl(?=i)/g, 'l')
    .replace(/([cg])u(?=[aeio])/g, '$1v')
    .replace(/i(?=[aeou])/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{4})(?:(?<=^.{4})|(?<![aeiou]))[aeiou]+$/, '');
}
