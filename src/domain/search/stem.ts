/**
 * Endings that inflect a word, by language, as they look once folded (`-essa` is `-esa`).
 *
 * Light on purpose: the stem only has to be the same for the forms of one word, and what it gets
 * wrong costs a little of a rank, as a word that is there as typed counts for more.
 */
const endings: Readonly<Record<string, RegExp>> = {
  it: /(?<=.{3})(?:(?<=or)es[ae]|(?<=.{5})os[aeio]|(?<=.{4})(?:ier)?ist(?:ic)?[aeio]|(?<=.{6})ic[aeio]|(?<=.{6})(?:in|et)[aeio]|ier[aeio]|[ai]ment[oi]|[ai]zion[ei]|[aiu]t(?:or[ei]|ric[ei]|ur[ae])|[aei]r(?:e|[cmstv]i|l[aeio]|ne|si)?|(?<=.{4})[aiu]t[aeio]|[ae]ndo|[aeio]{1,2})$/,
  en: /(?<=.{3})(?:ations?|ments?|ings?|[eo]rs?|ied|ies|ed|es|s|e|i)$/,
  fr: /(?<=.{3})(?:e?ments?|ations?|euses?|eurs?|rices?|i?er(?:es?)?|ir|ees?|es|[sxe])$/,
  es: /(?<=.{3})(?:[ai]cion(?:es)?|[ai]mientos?|[aei]dor[ae]?s?|[aei]d[ao]s?|[aei]r(?:l[aeo]s?|me|se|te|nos)?|(?:a|ie)ron|i?[ae]ndo|aba[ns]?|[aei]mos|(?<=.{4})it[ao]s?|[ae]n|[aeo]s?|i)$/,
  ro: /(?<=.{3})(?:iilor|ului|elor|ilor|atii|atie|area|are|[aiu]t(?:ul(?:ui)?|ii|ilor|elor|[aei])?|ez[ei]?|eaza|esc|est[ei]|easca|im|[ai]nd|ul|ele|ile|ea|ii|lor|le|[aeiu])$/,
  uk: /(?<=.{3})(?:(?:[ую]ва(?:ня|ти|в|л[аои])|[ую]є(?:мо?|ш)?|[еа]ня|[аяиоіу]?(?:ти|ть|в|л[аои]?)|[аяиі]т|[аяу]?[еую]т|[аяєеиі](?:ш|мо?|те|ть|ют)|[аяеу]?[ую]ть|[аяу][єю])(?:с[яь])?|[ая]ми|[ое]ві|[ое]го|[ое]му|ими|[оеє]ю|[аяоеєиіую][хм]|[ії]в|[иоі]и|с[яь]|[аеєиіуоюяь]{1,2})$/,
  ar: /(?<=.{3})(?:ت?(?:هما|هم|ها|نا|كم|[هيك])|ني|ات|ون|وا|ين|ان|[تا])$/,
};

/** Conjunction, preposition and article, which Arabic writes on the word, and what its dialects put before a verb. */
const arabicBefore = /^(?:[وفبك]?ال|لل|[وف]?(?:ب(?=[يت].{3})|[هك](?=ي.{3}))|[وبلف](?=.{4}))(?=.{3})/;

/** How the dialects say no, on both sides of a verb. */
const arabicNegation = /^ما?(.{4,})ش$/;

/** Of a text that does not say its language: what Milan's catalogue is written in. */
const usual = 'it';

/**
 * What the forms of a folded word have in common in a language, with the language's tag before it: the same
 * letters are the stem of other words elsewhere. The word itself where we do not know the endings.
 */
export function stem(word: string, language: string | undefined): string {
  const primary = (language ?? usual).slice(0, 2).toLowerCase();
  const ending = endings[primary];
  const bare = primary === 'ar' ? word.replace(arabicNegation, '$1').replace(arabicBefore, '') : word;
  return `${primary}:${ending === undefined ? word : bare.replace(ending, '')}`;
}
