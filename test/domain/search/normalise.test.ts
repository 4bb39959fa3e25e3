import {expect} from '@open-wc/testing';
import {fold, readAs, words} from '../../../src/domain/search/normalise.js';

describe('fold', () => {
  const same = [
    ['Città', 'citta', 'accents and case do not count'],
    ['bolletta', 'boleta', 'nor do doubled letters'],
    ['ＳＰＩＤ', 'spid', 'nor full-width forms'],
    ['kiamare', 'chiamare', 'nor k for ch'],
    ['physiothérapie', 'fisioterapie', 'nor the spelling of Greek words'],
    ['ședere', 'sedere', 'nor Romanian commas'],
    ['الإيجار', 'الايجار', 'nor the seat of an Arabic hamza'],
    ['ممرّضة', 'ممرضه', 'nor Arabic vowel marks and the final ta'],
    ['مستشفى', 'مستشفي', 'nor the final alif'],
    ['٦٠٠', '600', 'nor the script of digits'],
    ['ضهري', 'ظهري', 'nor which of two letters a dialect says'],
    ['ґрип', 'грип', 'nor Ukrainian ґ'],
    ['комп’ютер'.replace('’', ''), 'компютер', 'nor the apostrophe'],
  ] as const;
  for (const [one, other, because] of same)
    it(`reads «${one}» as «${other}», as ${because}`, () => {
      expect(fold(one)).to.equal(fold(other));
    });

  const different = [
    ['1522', '1152', 'digits are not letters'],
    ['1122', '112', 'a digit twice is another number'],
    ['ملل', 'ملء', 'a doubled letter can make another word in Arabic'],
    ['casa', 'cosa', 'a vowel can make another word'],
    ['hijo', 'yo', 'j and y are letters until the doubled ones are gone'],
  ] as const;
  for (const [one, other, because] of different)
    it(`keeps «${one}» and «${other}» apart, as ${because}`, () => {
      expect(fold(one)).to.not.equal(fold(other));
    });
});

describe('words', () => {
  before(() => {
    readAs('醫医');
  });
  const cases = [
    ["l’infermiera dell'ASL", ['l', 'infermiera', 'del', 'asl'], 'an apostrophe parts article and noun'],
    ['I can’t sleep', ['i', 'cant', 'slep'], 'in English it stands for a letter that many leave out'],
    ['NN respira', ['non', 'respira'], 'hurried Italians write no vowels'],
    ['здоров’я', ['здоровя'], 'in Ukrainian it is part of the word'],
    ['Spazio C.A.S.A. San Siro', ['spazio', 'casa', 'san', 'siro'], 'initials are one word'],
    ['800 290 290', ['800290290'], 'a telephone number is one word'],
    ['02.02.02, Comune', ['020202', 'comune'], 'so it is with points'],
    ['家庭医生', ['家庭', '庭医', '医生'], 'Chinese has no blanks'],
    ['看醫生', ['看医', '医生'], 'traditional characters are read as simplified'],
    ['药', ['药'], 'one character is a word'],
    ['spid电子身份', ['spid', '电子', '子身', '身份'], 'scripts part words'],
    ['  … — ! ', [], 'there is nothing to read'],
  ] as const;
  for (const [text, expected, because] of cases)
    it(`reads «${text}» as ${expected.join(' ') || 'nothing'}, as ${because}`, () => {
      expect(words(text)).to.deep.equal(expected);
    });
});
