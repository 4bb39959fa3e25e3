import {expect} from '@open-wc/testing';
import {fold} from '../../../src/domain/search/normalise.js';
import {stem} from '../../../src/domain/search/stem.js';

const stemOf = (word: string, language: string): string => stem(fold(word), language);

describe('stem', () => {
  const families: readonly (readonly [language: string, ...words: string[]])[] = [
    ['it', 'dottore', 'dottoressa', 'dottori', 'dottoresse'],
    ['it', 'bolletta', 'bollette'],
    ['it', 'infermiera', 'infermiere', 'infermieri'],
    ['it', 'psicologo', 'psicologa', 'psicologi', 'psicologhe'],
    ['it', 'vaccino', 'vaccinare', 'vaccinazione', 'vaccinato'],
    ['it', 'sfratto', 'sfrattare', 'sfrattato', 'sfrattarmi'],
    ['it', 'pagare', 'pagamento', 'pago', 'paga'],
    ['it', 'puntura', 'punturina', 'punture'],
    ['fr', 'infirmière', 'infirmier', 'infirmières'],
    ['fr', 'vaccin', 'vaccination', 'vaccins'],
    ['es', 'enfermera', 'enfermero', 'enfermeros'],
    ['es', 'vacuna', 'vacunación', 'vacunar'],
    ['es', 'cortar', 'cortaron', 'cortando', 'cortan', 'cortado'],
    ['es', 'abuela', 'abuelita', 'abuelitos'],
    ['en', 'nurse', 'nurses', 'nursing'],
    ['ro', 'doctor', 'doctorul', 'doctorului'],
    ['ro', 'cuțit', 'cuțitul', 'cuțite'],
    ['ro', 'plătesc', 'plătește', 'plătim', 'plătit'],
    ['ro', 'vaccinez', 'vaccinează', 'vaccinat', 'vaccinând'],
    ['uk', 'лікар', 'лікаря', 'лікарем', 'лікарів'],
    ['uk', 'працювати', 'працюю', 'працює', 'працюють', 'працював'],
    ['uk', 'виселяють', 'виселили', 'виселення', 'выселяют'],
    ['uk', 'зламався', 'зламалась', 'зламати'],
    ['ar', 'طبيب', 'الطبيب', 'طبيبة', 'للطبيب'],
    ['ar', 'يضرب', 'بيضرب', 'هيضرب', 'كيضرب', 'وبيضرب', 'يضربني', 'يضربوا', 'مبيضربش'],
    ['ar', 'حرارة', 'حرارته', 'حرارتي', 'حرارتها'],
  ];
  for (const [language, first = '', ...others] of families)
    it(`is one for ${[first, ...others].join(', ')} in ${language}`, () => {
      for (const word of others) expect(stemOf(word, language), word).to.equal(stemOf(first, language));
    });

  it('is another for the same letters in another language', () => {
    expect(stem('cortile', 'it')).to.not.equal(stem('cortile', 'ro'));
  });

  it('never takes away so much that a short word means anything', () => {
    for (const word of ['casa', 'gas', 'san', 'tre']) expect(stem(word, 'it').length, word).to.be.at.least(6);
  });
});
