import {expect} from '@open-wc/testing';
import {type Danger, dangersIn, isDanger, mayBecomeDanger} from '../../../src/domain/search/danger.js';
import {harmlessIn, toldIn} from './danger/phrases-of.js';
import {learnDanger, vocabularies} from './vocabularies.js';

const dangers: readonly Danger[] = [
  'violence',
  'trafficking',
  'missing-child',
  'children',
  'self-harm',
  'emergency',
];

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
      expect(dangersIn(words)[0]).to.equal(danger);
    });

  for (const language of Object.keys(vocabularies))
    for (const danger of dangers)
      it(`of ${danger} comes first in all that is told in ${language}`, async () => {
        const told = (await toldIn(language))[danger];
        expect(told).to.not.be.empty;
        expect(told.filter((words) => dangersIn(words)[0] !== danger)).to.deep.equal([]);
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

  for (const language of Object.keys(vocabularies))
    it(`is not told by anything harmless in ${language}`, async () => {
      expect((await harmlessIn(language)).filter(isDanger)).to.deep.equal([]);
    });

  it('is told in any language without being asked for one', () => {
    expect(dangersIn('me pega, mon mari me frappe')).to.deep.equal(['violence']);
  });

  /** A word of four or five letters without its third one, or with its second and third the other way round. */
  const slipped = ([first = '', second = '', third = '', ...rest]: string): readonly string[] =>
    [
      [first, second, ...rest],
      [first, third, second, ...rest],
    ].map((letters) => letters.join(''));
  for (const language of Object.keys(vocabularies).filter((each) => each !== 'zh'))
    it(`is told in ${language} seven times of ten though a short word of it is mistyped`, async () => {
      const told = Object.values(await toldIn(language)).flat();
      const mistyped = told.flatMap((all) =>
        [...all.matchAll(/(?<= )\p{L}{4,5}(?= )/gu)].flatMap(({0: word, index}) =>
          slipped(word).map((slip) => all.slice(0, index) + slip + all.slice(index + word.length)),
        ),
      );
      expect(mistyped.filter(isDanger).length / mistyped.length).to.be.above(0.7);
    });

  it('is not told by one short word alone that is nearly one of danger, nor by a letter for another', () => {
    expect(isDanger('suicdi')).to.equal(false);
    expect(isDanger('mi hijo toma drogas')).to.equal(false);
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
    expect(dangersIn('швидка')).to.deep.equal(['emergency']);
    expect(dangersIn('швидко')).to.deep.equal([]);
    expect(dangersIn('violenza della grandine, e mio marito mi picchia')).to.deep.equal(['violence']);
  });

  it('of a child may be of somebody who is of age, too', () => {
    expect(dangersIn('mio padre mi mena')).to.deep.equal(['children', 'violence']);
  });
});
