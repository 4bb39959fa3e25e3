import {expect} from '@open-wc/testing';
import {dialling, unquoted} from '../../../src/data/hsds/phone.js';

describe('dialling', () => {
  const cases: readonly {from: string; dial: string | undefined; extension?: string; because: string}[] = [
    {from: '02 0000 0001', dial: '0200000001', because: 'spaces are for people'},
    {from: '+39 02 0000 0001', dial: '+390200000001', because: 'the plus is dialled'},
    {from: '(202) 555-0100', dial: '2025550100', because: 'so much for brackets and hyphens'},
    {from: '02/0000.0001', dial: '0200000001', because: 'Italians write so'},
    {from: '112', dial: '112', because: 'short codes are numbers'},
    {from: '116117', dial: '116117', because: 'longer ones too'},
    {from: '+39 (0)2 0000 0001', dial: '+390200000001', because: 'the Italian zero is dialled from abroad'},
    {from: '+44 (0)20 7946 0000', dial: '+442079460000', because: 'the British zero is not'},
    {
      from: '0203 000 0001 Ext 303',
      dial: '02030000001',
      extension: '303',
      because: 'an extension comes after',
    },
    {from: '0203 000 0001 x109', dial: '02030000001', extension: '109', because: 'in short'},
    {from: '02 0000 0001 int. 5', dial: '0200000001', extension: '5', because: 'in Italian'},
    {from: 'Tel. 02 0000 0001', dial: '0200000001', because: 'a label is no part of it'},
    {from: 'Numero verde: 800 000 001', dial: '800000001', because: 'an Italian label neither'},
    {from: 'Phone No: (202) 555-0100 Ext: 1041', dial: '2025550100', extension: '1041', because: 'with both'},
    {from: '1-800-555-HELP', dial: undefined, because: 'letters are no digits'},
    {from: 'TEXT YOUR ZIP CODE TO 555-010', dial: undefined, because: 'that is no number to call'},
    {from: 'Dial 988, then press 1', dial: undefined, because: 'that is an instruction'},
    {from: '(30`) 555-0100', dial: undefined, because: 'a digit may be missing'},
    {from: '02 0000 0001 / 02 0000 0002', dial: undefined, because: 'those are two'},
    {from: '02 0000 0001, 02 0000 0002', dial: undefined, because: 'those are two as well'},
    {from: '12', dial: undefined, because: 'no number is so short'},
    {from: '+39 02 0000 0001 02 0000 0002', dial: undefined, because: 'no number is so long'},
  ];

  for (const {from, dial, extension, because} of cases) {
    it(`dials “${from}” as ${String(dial)}, as ${because}`, () => {
      expect(dialling(from)).to.deep.equal({dial, extension});
    });
  }
});

describe('unquoted', () => {
  it('takes the quotes off that an export put there', () => {
    expect(unquoted('"+44 1234 234567"')).to.equal('+44 1234 234567');
  });
});
