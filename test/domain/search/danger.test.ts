import {expect} from '@open-wc/testing';
import {dangersIn, isDanger, mayBecomeDanger} from '../../../src/domain/search/danger.js';
import {harmlessAgain} from './danger/harmless-again.js';
import {harmlessInSpanishAndRomanian} from './danger/harmless-es-ro.js';
import {harmlessToStrangersAgain} from './danger/harmless-strangers-again.js';
import {harmlessToStrangers} from './danger/harmless-strangers.js';
import {harmlessInUkrainianAndChinese} from './danger/harmless-uk-zh.js';
import {harmless} from './danger/harmless.js';
import {toldAgain} from './danger/told-again.js';
import {toldInSpanish} from './danger/told-es.js';
import {toldInRomanian} from './danger/told-ro.js';
import {toldInUkrainian} from './danger/told-uk.js';
import {toldInChinese} from './danger/told-zh.js';
import {toldByStrangersAgain} from './danger/told-strangers-again.js';
import {toldByStrangers} from './danger/told-strangers.js';
import {told} from './danger/told.js';
import {harmlessUnseenInItalianEnglishAndArabic} from './danger/harmless-unseen-it-en-ar.js';
import {toldUnseenInItalianEnglishAndArabic} from './danger/told-unseen-it-en-ar.js';
import {harmlessUnseenInItalianEnglishAndArabicAgain} from './danger/harmless-unseen-it-en-ar-again.js';
import {toldUnseenInItalianEnglishAndArabicAgain} from './danger/told-unseen-it-en-ar-again.js';
import {harmlessUnseenInItalianEnglishAndArabicThird} from './danger/harmless-unseen-it-en-ar-third.js';
import {toldUnseenInItalianEnglishAndArabicThird} from './danger/told-unseen-it-en-ar-third.js';
import {harmlessUnseenInItalianEnglishAndArabicFourth} from './danger/harmless-unseen-it-en-ar-fourth.js';
import {toldUnseenInItalianEnglishAndArabicFourth} from './danger/told-unseen-it-en-ar-fourth.js';
import {toldUnseenInUkrainianAndChinese} from './danger/told-unseen-uk-zh.js';
import {toldUnseenInUkrainianAndChineseAgain} from './danger/told-unseen-uk-zh-again.js';
import {harmlessUnseenInUkrainianAndChinese} from './danger/harmless-unseen-uk-zh.js';
import {harmlessUnseenInUkrainianAndChineseAgain} from './danger/harmless-unseen-uk-zh-again.js';
import {toldUnseenInUkrainianAndChineseThird} from './danger/told-unseen-uk-zh-third.js';
import {harmlessUnseenInUkrainianAndChineseThird} from './danger/harmless-unseen-uk-zh-third.js';
import {harmlessNear} from './danger/harmless-near-es-ro-fr.js';
import {harmlessUnseenAgain} from './danger/harmless-unseen-again-es-ro-fr.js';
import {harmlessUnseen} from './danger/harmless-unseen-es-ro-fr.js';
import {harmlessUnseenThird} from './danger/harmless-unseen-third-es-ro-fr.js';
import {toldUnseenAgain} from './danger/told-unseen-again-es-ro-fr.js';
import {toldUnseen} from './danger/told-unseen-es-ro-fr.js';
import {toldUnseenThird} from './danger/told-unseen-third-es-ro-fr.js';
import {toldUnseenInUkrainianAndChineseFourth} from './danger/told-unseen-uk-zh-fourth.js';
import {harmlessUnseenInUkrainianAndChineseFourth} from './danger/harmless-unseen-uk-zh-fourth.js';
import {toldUnseenInUkrainianAndChineseFifth} from './danger/told-unseen-uk-zh-fifth.js';
import {harmlessUnseenInUkrainianAndChineseFifth} from './danger/harmless-unseen-uk-zh-fifth.js';
import {harmlessUnseenFourth} from './danger/harmless-unseen-fourth-es-ro-fr.js';
import {toldUnseenFourth} from './danger/told-unseen-fourth-es-ro-fr.js';
import {toldUnseenFifth} from './danger/told-unseen-fifth-es-ro-fr.js';
import {toldUnseenInUkrainianAndChineseSixth} from './danger/told-unseen-uk-zh-sixth.js';
import {harmlessUnseenInUkrainianAndChineseSixth} from './danger/harmless-unseen-uk-zh-sixth.js';
import {toldUnseenInUkrainianAndChineseSeventh} from './danger/told-unseen-uk-zh-seventh.js';
import {learnDanger} from './vocabularies.js';

describe('danger', () => {
  before(learnDanger);

  const usual = [
    ['violence', 'il mio compagno mi picchia'],
    ['violence', 'mio marito mi picia'],
    ['violence', 'ho paura del mio ex'],
    ['violence', 'my husband hits me'],
    ['violence', 'mon mari me frappe'],
    ['violence', 'mi esposo me pega'],
    ['violence', 'soțul mă bate'],
    ['violence', 'чоловік мене б’є'],
    ['violence', 'муж меня избивает'],
    ['violence', 'زوجي يضربني'],
    ['violence', '老公打我'],
    ['violence', '我丈夫打我'],
    ['trafficking', 'mi costringono a prostituirmi'],
    ['trafficking', 'they took my passport'],
    ['trafficking', 'الاتجار بالبشر'],
    ['children', 'mio padre mi picchia'],
    ['children', 'bambino maltrattato'],
    ['missing-child', 'mon enfant a disparu, enfant disparu'],
    ['self-harm', 'voglio morire'],
    ['self-harm', 'I want to kill myself'],
    ['self-harm', 'хочу померти'],
    ['self-harm', '不想活了'],
    ['emergency', 'fuga di gas'],
    ['emergency', 'mia madre non respira'],
    ['emergency', 'حريق في البيت'],
  ] as const;
  for (const [danger, words] of usual)
    it(`of ${danger} is told by «${words}»`, () => {
      expect(dangersIn(words)).to.include(danger);
    });

  for (const [language, {...byDanger}] of [
    told,
    toldAgain,
    toldByStrangers,
    toldByStrangersAgain,
    toldInSpanish,
    toldInRomanian,
    toldInUkrainian,
    toldInChinese,
    toldUnseenInUkrainianAndChineseSeventh,
    toldUnseenInUkrainianAndChineseSixth,
    toldUnseenInUkrainianAndChineseFifth,
    toldUnseenInUkrainianAndChineseFourth,
    toldUnseenInItalianEnglishAndArabic,
    toldUnseenInItalianEnglishAndArabicAgain,
    toldUnseenInItalianEnglishAndArabicThird,
    toldUnseenInItalianEnglishAndArabicFourth,
    toldUnseen,
    toldUnseenAgain,
    toldUnseenThird,
    toldUnseenFourth,
    toldUnseenFifth,
    toldUnseenInUkrainianAndChineseThird,
    toldUnseenInUkrainianAndChineseAgain,
    toldUnseenInUkrainianAndChinese,
  ].flatMap((round) => Object.entries(round)))
    for (const [danger, phrases] of Object.entries(byDanger))
      it(`of ${danger} comes first in all ${String(phrases.length)} phrases of ${language}`, () => {
        expect(phrases.filter((words) => dangersIn(words)[0] !== danger)).to.deep.equal([]);
      });

  const usuallyHarmless = [
    'medico di base',
    'sfratto',
    'minaccia di sfratto',
    'mi fa male la schiena',
    'my back hurts me',
    'le dos me fait mal',
    'mi hanno tagliato la luce',
    'cortile sporco',
    'trattoria',
    'trattamento',
    'bottiglia',
    'bolletta del gas',
    'rinnovo passaporto',
    'dolore al ginocchio',
    'calcio',
    'vigili urbani',
    'salve',
    'mi hanno negato l’asilo',
    'looking for a job',
    'treatment',
    'لا أستطيع دفع الإيجار',
    'مرض',
    'рахунок за газ',
    '打电话',
    '打针',
    '',
  ];
  for (const words of usuallyHarmless)
    it(`is not told by «${words}»`, () => {
      expect(isDanger(words)).to.equal(false);
    });

  for (const [language, phrases] of [
    harmless,
    harmlessAgain,
    harmlessToStrangers,
    harmlessInUkrainianAndChinese,
    harmlessUnseenInUkrainianAndChineseSixth,
    harmlessUnseenInUkrainianAndChineseFifth,
    harmlessUnseenInUkrainianAndChineseFourth,
    harmlessUnseenInUkrainianAndChineseThird,
    harmlessUnseenInUkrainianAndChineseAgain,
    harmlessUnseenInUkrainianAndChinese,
    harmlessToStrangersAgain,
    harmlessInSpanishAndRomanian,
    harmlessUnseenInItalianEnglishAndArabic,
    harmlessUnseenInItalianEnglishAndArabicAgain,
    harmlessUnseenInItalianEnglishAndArabicThird,
    harmlessUnseenInItalianEnglishAndArabicFourth,
    harmlessUnseen,
    harmlessUnseenAgain,
    harmlessUnseenThird,
    harmlessUnseenFourth,
    harmlessNear,
  ].flatMap((round) => Object.entries(round)))
    it(`is not told by any of ${String(phrases.length)} harmless phrases of ${language}`, () => {
      expect(phrases.filter(isDanger)).to.deep.equal([]);
    });

  it('is told in any language without being asked for one', () => {
    expect(dangersIn('me pega, mon mari me frappe')).to.deep.equal(['violence']);
  });

  it('may come of what is only begun', () => {
    for (const words of [
      'il mio compagno mi pic',
      'mio marito mi ammazz',
      'voglio mor',
      'ho paura di mio mar',
    ])
      expect(mayBecomeDanger(words), words).to.equal(true);
    for (const words of ['infermier', 'bollett', 'medico di ba', 'mio marito '])
      expect(mayBecomeDanger(words), words).to.equal(false);
  });

  it('keeps to what the longer of two phrases says', () => {
    expect(dangersIn('il dit qu’il va me tuer si je pars')).to.deep.equal(['violence']);
    expect(dangersIn('violenza della grandine')).to.deep.equal([]);
    expect(dangersIn('violenza della grandine, e mio marito mi picchia')).to.deep.equal(['violence']);
  });

  it('of a child may be of somebody who is of age, too', () => {
    expect(dangersIn('mio padre mi mena')).to.deep.equal(['children', 'violence']);
  });
});
