import {expect} from '@open-wc/testing';
import {Thesaurus} from '../../../src/domain/search/thesaurus.js';

type Meaning = 'doctor' | 'rent' | 'fear' | 'therapy' | 'crime';

function taught(): Thesaurus<Meaning> {
  const thesaurus = new Thesaurus<Meaning>();
  thesaurus.learn({
    language: 'it',
    stopWords: 'di l il mio',
    weakWords: 'aiuto',
    kinds: {partner: 'marito compagno ex'},
    phrases: {doctor: 'medico', rent: 'affitto', fear: 'paura <partner>, scappare|fuggire <partner>|lui'},
  });
  thesaurus.learn({
    language: 'en',
    stopWords: 'the',
    phrases: {therapy: 'therapist', crime: 'rapist'},
  });
  return thesaurus;
}

const meanings = (question: string): readonly Meaning[] => {
  const thesaurus = taught();
  return thesaurus.meantBy(thesaurus.sought(question)).map(({meaning}) => meaning);
};

describe('thesaurus', () => {
  const runs: readonly (readonly [run: string, meant: readonly Meaning[], because: string])[] = [
    ['medicodibase', [], 'one of the words is not known'],
    ['aiutomedico', ['doctor'], 'what only asks is a word, too'],
    ['laffitto', ['rent'], 'an article without its apostrophe is still one'],
    ['ilmiomedico', ['doctor'], 'several small words are as good as one'],
    ['therapist', ['therapy'], 'a word that is known is never taken apart'],
    ['dilmio', [], 'small words alone say nothing'],
  ];
  for (const [run, meant, because] of runs)
    it(`hears ${meant.join() || 'nothing'} in «${run}», as ${because}`, () => {
      expect(meanings(run)).to.deep.equal(meant);
    });

  it('does not take one word for two of a phrase', () => {
    const thesaurus = new Thesaurus<'twice'>();
    thesaurus.learn({language: 'it', stopWords: '', phrases: {twice: 'dormo|male male|notte'}});
    const meant = (question: string): number => thesaurus.meantBy(thesaurus.sought(question)).length;
    expect(meant('male')).to.equal(0);
    expect(meant('dormo male')).to.equal(1);
  });

  it('takes no word apart of which it has another form', () => {
    const thesaurus = new Thesaurus<'sad' | 'socket'>();
    thesaurus.learn({language: 'it', stopWords: 'de', phrases: {sad: 'depresso', socket: 'presa'}});
    const found = thesaurus.meantBy(thesaurus.sought('depressa'));
    expect(found.map(({meaning}) => meaning)).to.deep.equal(['sad']);
  });

  it('leaves words together that were typed so, when asked to', () => {
    const thesaurus = taught();
    expect(thesaurus.sought('laffitto').map(({word}) => word)).to.deep.equal(['l', 'afito']);
    expect(thesaurus.sought('laffitto', true).map(({word}) => word)).to.deep.equal(['lafito']);
  });

  it('meets a phrase by any word of a kind, and by any of those it names', () => {
    for (const question of [
      'paura del marito',
      'ho paura del mio ex',
      'fuggire da lui',
      'scappare dal compagno',
    ])
      expect(meanings(question), question).to.deep.equal(['fear']);
    for (const question of ['paura del vicino', 'marito', 'fuggire', 'scappare e fuggire'])
      expect(meanings(question), question).to.deep.equal([]);
  });
});
