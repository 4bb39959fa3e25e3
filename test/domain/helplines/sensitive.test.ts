import {expect} from '@open-wc/testing';
import {isSensitive, topicsOf} from '../../../src/domain/helplines/sensitive.js';

const term = (name: string, code?: string) => ({code, name: {value: name, lang: undefined}});

describe('isSensitive', () => {
  const sensitive = [
    term('Violenza: ascolto e aiuto', 'antiviolenza'),
    term('Altro', 'anti_violenza'),
    term('Domestic Violence'),
    term('Child Abuse'),
    term('Violences faites aux femmes'),
    term('Violencia de género'),
    term('Violência doméstica'),
    term('العنف ضد النساء'),
    term('Насильство'),
    term('Stalking'),
    term('Antitratta'),
    term('Vittime di tratta'),
    term('Human trafficking'),
    term('Grave sfruttamento lavorativo'),
    term('Matrimoni forzati'),
  ];
  for (const one of sensitive) {
    it(`holds for "${one.name.value}" (${one.code ?? 'no code'})`, () => {
      expect(isSensitive([term('Salute'), one])).to.equal(true);
    });
  }

  const open = [
    {term: term('Casa e pratiche', 'abitare'), because: 'it is about homes'},
    {term: term('Substance Abuse'), because: 'it is about drugs'},
    {term: term('Maltempo'), because: 'it only begins like ill-treatment'},
    {term: term('Contrattazione'), because: 'the word is inside another'},
    {term: term('Grapevine'), because: 'the word is inside another'},
  ];
  for (const {term: one, because} of open) {
    it(`does not hold for "${one.name.value}", as ${because}`, () => {
      expect(isSensitive([one])).to.equal(false);
    });
  }

  it('does not hold for a service without terms', () => {
    expect(isSensitive([])).to.equal(false);
  });
});

describe('topicsOf', () => {
  it('tells each topic of several terms once', () => {
    expect(topicsOf([term('Minori vittime di violenza'), term('Violenza'), term('Salute')])).to.have.members([
      'violence',
      'children',
      'health',
    ]);
  });
});
