import {expect} from '@open-wc/testing';
import {readPage} from '../../../src/data/client.js';

const read = (description: unknown, reader = 'it') => {
  const {services, problems} = readPage(JSON.stringify([{id: 's', name: 'Nome', description}]), reader);
  return {text: services[0]?.description, problem: problems[0]?.code};
};

describe('words that are no plain text', () => {
  const cases: readonly {from: unknown; to: string | undefined; problem: string | undefined}[] = [
    {from: {it: 'Ciao', en: 'Hello'}, to: 'Ciao', problem: 'odd-text'},
    {from: {en: 'Hello', it: 'Ciao'}, to: 'Ciao', problem: 'odd-text'},
    {from: {'it-IT': 'Ciao', 'en-GB': 'Hello'}, to: 'Ciao', problem: 'odd-text'},
    {from: {it_IT: 'Ciao'}, to: 'Ciao', problem: 'odd-text'},
    {from: {IT: 'Ciao'}, to: 'Ciao', problem: 'odd-text'},
    {from: {de: 'Hallo'}, to: 'Hallo', problem: 'odd-text'},
    {from: {it: null, en: 'Hello'}, to: 'Hello', problem: 'odd-text'},
    {from: {it: '', fr: 'Salut'}, to: 'Salut', problem: 'odd-text'},
    {from: {value: 'Ciao'}, to: 'Ciao', problem: 'odd-text'},
    {from: {'@value': 'Ciao', '@language': 'it'}, to: 'Ciao', problem: 'odd-text'},
    {from: {text: 'Ciao'}, to: 'Ciao', problem: 'odd-text'},
    {
      from: [
        {lang: 'en', value: 'Hello'},
        {lang: 'it', value: 'Ciao'},
      ],
      to: 'Ciao',
      problem: 'odd-text',
    },
    {from: [{it: 'Ciao'}, {en: 'Hello'}], to: 'Ciao', problem: 'odd-text'},
    {from: ['uno', 'due'], to: 'uno, due', problem: 'odd-text'},
    {from: ['uno', {}], to: 'uno', problem: 'odd-text'},
    {from: {}, to: undefined, problem: 'bad-text'},
    {from: [{}], to: undefined, problem: 'bad-text'},
    {from: {id: '7'}, to: undefined, problem: 'bad-text'},
    {from: {name: 'x', colour: 'y'}, to: undefined, problem: 'bad-text'},
    {from: {it: {}}, to: undefined, problem: 'bad-text'},
    {from: '[object Object]', to: undefined, problem: 'bad-text'},
    {from: '[object Object],[object Object]', to: undefined, problem: 'bad-text'},
    {from: '{}', to: undefined, problem: 'bad-text'},
    {from: '[]', to: undefined, problem: 'bad-text'},
    {from: 'undefined', to: undefined, problem: 'bad-text'},
    {from: 'null undefined', to: undefined, problem: 'bad-text'},
    {from: 'undefined, undefined', to: undefined, problem: 'bad-text'},
    {from: 'NaN', to: undefined, problem: 'bad-text'},
    {from: 'null', to: undefined, problem: undefined},
    {from: true, to: undefined, problem: 'bad-text'},
    {from: 'Orari: [object Object] e poi', to: 'Orari: e poi', problem: 'odd-text'},
    {from: 'uno\\ndue', to: 'uno\ndue', problem: 'odd-text'},
    {from: 'uno\\n\\ndue', to: 'uno\n\ndue', problem: 'odd-text'},
    {from: 'uno\\r\\ndue\\tper tutti', to: 'uno\ndue per tutti', problem: 'odd-text'},
    {from: '<p>uno</p>\\n<p>due</p>', to: 'uno\n\ndue', problem: 'odd-text'},
    {from: 'Chi non ha un piano (null) e NaN', to: 'Chi non ha un piano (null) e NaN', problem: undefined},
  ];
  for (const {from, to, problem} of cases)
    it(`as ${JSON.stringify(from)} are ${to === undefined ? 'left out' : JSON.stringify(to)}`, () => {
      const {text, problem: code} = read(from);
      expect([text?.value, code]).to.deep.equal([to, problem]);
    });

  it('are marked with the language they came in', () => {
    expect(read({en: 'Hello', de: 'Hallo'}).text).to.deep.equal({value: 'Hello', lang: 'en'});
  });

  it('never are a name', () => {
    const {services} = readPage(
      JSON.stringify([
        {id: 's', name: {}},
        {id: 't', name: 'Nome'},
      ]),
      'it',
    );
    expect(services.map(({name}) => name.value)).to.deep.equal(['Nome']);
  });
});
