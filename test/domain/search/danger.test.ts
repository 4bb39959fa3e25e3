import {expect} from '@open-wc/testing';
import {dangersIn, isDanger} from '../../../src/domain/search/danger.js';

describe('danger', () => {
  const told = [
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
    ['children', 'mon enfant a disparu, enfant disparu'],
    ['self-harm', 'voglio morire'],
    ['self-harm', 'I want to kill myself'],
    ['self-harm', 'хочу померти'],
    ['self-harm', '不想活了'],
    ['emergency', 'fuga di gas'],
    ['emergency', 'mia madre non respira'],
    ['emergency', 'حريق في البيت'],
  ] as const;
  for (const [danger, words] of told)
    it(`of ${danger} is told by «${words}»`, () => {
      expect(dangersIn(words)).to.include(danger);
    });

  const harmless = [
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
    'لا أستطيع دفع الإيجار',
    'مرض',
    'рахунок за газ',
    '打电话',
    '打针',
    '',
  ];
  for (const words of harmless)
    it(`is not told by «${words}»`, () => {
      expect(isDanger(words)).to.equal(false);
    });

  it('is told in any language without being asked for one', () => {
    expect(dangersIn('me pega, mon mari me frappe')).to.deep.equal(['violence']);
  });
});
