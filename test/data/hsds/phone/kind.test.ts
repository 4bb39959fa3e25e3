import {expect} from '@open-wc/testing';
import {phonesIn} from '../../../../src/data/hsds/phone/phone.js';

interface Row {
  readonly number?: string;
  readonly type?: string;
  readonly description?: string;
  readonly is: string | undefined;
}

const rows: readonly Row[] = [
  {is: undefined},
  ...[
    'voice',
    'Voice',
    'VOICE',
    'tel',
    'telephone',
    'Phone',
    'voice/fax',
    'Fax/Tel',
    'voice,text',
    'Voice or TTY',
  ].map((type) => ({type, is: 'voice'})),
  ...['cell', 'mobile', 'Cellulare', 'cell,text'].map((type) => ({type, is: 'cell'})),
  ...['fax', 'Fax', 'FAX number', 'facsimile', 'telefax', 'fax_number', 'work fax', 'Télécopie'].map(
    (type) => ({
      type,
      is: 'fax',
    }),
  ),
  ...['text', 'SMS', 'text message', 'Messaggi', 'sms only', 'cell (solo SMS)'].map((type) => ({
    type,
    is: 'text',
  })),
  ...['whatsapp', 'WhatsApp', "what's app", 'Whats App'].map((type) => ({type, is: 'whatsapp'})),
  ...['textphone', 'text phone', 'Text Telephone', 'TTY', 'tdd', 'TTY/TDD', 'minicom', 'text relay'].map(
    (type) => ({
      type,
      is: 'textphone',
    }),
  ),
  ...['pager', 'beeper', 'cercapersone'].map((type) => ({type, is: 'pager'})),
  ...['video', 'videophone', 'video phone', 'VRS'].map((type) => ({type, is: 'video'})),
  ...['telegram', 'Signal'].map((type) => ({type, is: 'other'})),
  ...['hotline', 'main', 'toll-free', 'home', '12', 'null'].map((type) => ({type, is: undefined})),
  {description: 'Fax', is: 'fax'},
  {description: 'Numero di fax dell’ufficio', is: 'fax'},
  {type: 'voice', description: 'Fax', is: 'fax'},
  {description: 'Tel. e fax', is: undefined},
  {description: 'Non è un fax', is: undefined},
  {description: 'Centralino, fax 02 5551235', is: undefined},
  {description: 'Minicom users', is: 'textphone'},
  {description: 'WhatsApp', is: 'whatsapp'},
  {description: 'Anche WhatsApp', is: undefined},
  {type: 'text', description: 'WhatsApp. Non sappiamo gli orari.', is: 'whatsapp'},
  {type: 'text', description: 'Non WhatsApp', is: 'text'},
  {description: 'Lascia un messaggio in segreteria', is: undefined},
  {description: 'Chiama o scrivi su WhatsApp', is: undefined},
  {number: 'Fax 02 5551234', is: 'fax'},
  {number: 'F: 02 5551234', is: 'fax'},
  {number: '02 5551234 (fax)', is: 'fax'},
  {number: '02 5551234 fax', is: 'fax'},
  {number: 'No. fax 02 5551234', is: 'fax'},
  {number: 'No fax 02 5551234', is: undefined},
  {number: '202-555-0134 (V/TTY)', is: 'voice'},
  {number: 'Tel/Fax 02 5551234', is: 'voice'},
  {number: '02 5551234 fax e tel', is: 'voice'},
  {number: 'WhatsApp 333 1234568', is: 'whatsapp'},
  {number: '333 1234568 (anche WhatsApp)', is: 'whatsapp'},
  {number: 'cell. 333 1234568 (anche WhatsApp)', is: 'cell'},
  {number: 'TTY: 02 5551234', is: 'textphone'},
  {number: 'فاكس ٠٢ ٥٥٥١٢٣٤', is: 'fax'},
];

const phone = (over: Partial<Parameters<typeof phonesIn>[0]>) =>
  phonesIn({
    id: undefined,
    number: '02 5551234',
    extension: undefined,
    type: undefined,
    description: undefined,
    languages: [],
    ...over,
  });

describe('what a phone is for', () => {
  for (const {number = '02 5551234', type, description, is} of rows) {
    const published = [number, type, description].filter((words) => words !== undefined).join(' | ');
    it(`is ${is ?? 'not told'} by “${published}”`, () => {
      const {phones} = phone({
        number,
        type,
        description: description === undefined ? undefined : {value: description, lang: 'it'},
      });
      expect(phones[0]?.type).to.equal(is);
    });
  }

  it('is told of each number by its own label', () => {
    const {phones} = phone({number: 'Tel. 02 5551234 - Fax 02 5551235; SMS 333 1234568', type: 'voice'});
    expect(phones.map(({type}) => type)).to.deep.equal(['voice', 'fax', 'text']);
  });

  it('makes a code that only takes messages a number', () => {
    expect(phone({number: '741741', type: 'text'}).phones[0]?.dial).to.equal('741741');
    expect(phone({number: '741741'}).phones[0]?.dial).to.equal(undefined);
  });
});

describe('an extension', () => {
  const extensions: readonly (readonly [
    published: string | undefined,
    is: string | undefined,
    isOdd?: boolean,
  ])[] = [
    [undefined, undefined],
    ['12', '12'],
    ['x109', '109'],
    ['ext. 5', '5'],
    ['Interno 7', '7'],
    ['12.0', '12'],
    ['12,0', '12'],
    ['١٢', '12'],
    ...['none', 'None', 'n/a', 'N.A.', '-', '--', 'nessuno', 'nil', 'NaN', 'no', 'tbc', ''].map(
      (words) => [words, undefined] as const,
    ),
    ['Ask for Maria', 'Ask for Maria', true],
    ['12 or 13', '12 or 13', true],
    ['12/13', '12/13', true],
    ['02 5551235', '02 5551235', true],
    ['5;phone-context=evil', '5;phone-context=evil', true],
    ['123456789', '123456789', true],
  ];
  for (const [published, is, isOdd = false] of extensions) {
    it(`“${published ?? ''}” is ${is ?? 'none'}`, () => {
      const {phones, doubts} = phone({extension: published});
      expect(phones[0]?.extension).to.equal(is);
      expect(doubts).to.deep.equal(isOdd ? [{field: 'extension', code: 'bad-extension'}] : []);
    });
  }

  it('is one when it is given twice', () => {
    const {phones} = phone({number: '02 5551234 int. 5', extension: '5'});
    expect(phones.map(({number, extension}) => [number, extension])).to.deep.equal([['02 5551234', '5']]);
  });

  it('is in doubt when it is given twice and differs', () => {
    expect(phone({number: '02 5551234 int. 5', extension: '6'}).phones[0]?.extension).to.equal('6 / 5');
  });

  it('is in doubt with several numbers', () => {
    const {phones} = phone({number: '02 5551234 / 02 5551235', extension: '6'});
    expect(phones.map(({extension}) => extension)).to.deep.equal(['6?', '6?']);
  });
});
