import {expect} from '@open-wc/testing';
import {cyrillicSound} from '../../../src/domain/search/cyrillic-sound.js';
import {fold} from '../../../src/domain/search/normalise.js';
import {knowing} from './vocabularies.js';

const soundOf = (word: string): string => cyrillicSound(fold(word));

describe('cyrillicSound', () => {
  const same = [
    ['пермессо', 'permesso'],
    ['соджорно', 'soggiorno'],
    ['ізее', 'isee'],
    ['ассеньо', 'assegno'],
    ['квестура', 'questura'],
    ['гвардія', 'guardia'],
    ['фільйо', 'figlio'],
    ['кьяве', 'chiave'],
    ['врач', 'vrach'],
    ['допомога', 'dopomoga'],
  ] as const;
  for (const [one, other] of same)
    it(`is one for «${one}» and «${other}»`, () => {
      expect(soundOf(one)).to.equal(soundOf(other));
    });

  it('lets an Italian word be found that is written in Cyrillic, in any case', () => {
    const thesaurus = knowing('it', 'uk');
    for (const typed of ['афітто', 'за афітту ', 'orenda '])
      expect(
        thesaurus.meantBy(thesaurus.sought(typed)).map(({meaning}) => meaning),
        typed,
      ).to.include('rent');
  });

  it('changes nothing for who does not write in Cyrillic', () => {
    const thesaurus = knowing('it');
    expect(thesaurus.meantBy(thesaurus.sought('афітто'))).to.deep.equal([]);
  });
});
