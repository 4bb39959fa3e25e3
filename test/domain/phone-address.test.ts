import {expect} from '@open-wc/testing';
import {phoneAddress} from '../../src/domain/phone.js';
import {aPhone} from '../support/directories.js';

describe('phoneAddress', () => {
  const rows: readonly (readonly [over: Parameters<typeof aPhone>[0], address: string | undefined])[] = [
    [{}, 'tel:+390200000001'],
    [{type: undefined}, 'tel:+390200000001'],
    [{type: 'cell'}, 'tel:+390200000001'],
    [{dial: '1522'}, 'tel:1522'],
    [{dial: undefined}, undefined],
    [{extension: '12'}, 'tel:+390200000001;ext=12'],
    [{extension: 'Ask for Maria'}, 'tel:+390200000001'],
    [{extension: '12 or 13'}, 'tel:+390200000001'],
    [{extension: '1;phone-context=evil'}, 'tel:+390200000001'],
    [{type: 'fax'}, undefined],
    [{type: 'other'}, undefined],
    [{type: 'text'}, 'sms:+390200000001'],
    [{type: 'text', dial: '3330000006'}, 'sms:3330000006'],
    [{type: 'text', extension: '12'}, 'sms:+390200000001'],
    [{type: 'whatsapp'}, 'https://wa.me/390200000001'],
    [{type: 'whatsapp', dial: '3330000007'}, undefined],
    [{type: 'textphone'}, 'tel:+390200000001'],
    [{type: 'pager'}, 'tel:+390200000001'],
    [{type: 'video'}, 'tel:+390200000001'],
    [{dial: ''}, undefined],
    [{dial: '12'}, undefined],
    [{dial: '*123#'}, undefined],
    [{dial: '112?body=x'}, undefined],
    [{dial: 'javascript:alert(1)'}, undefined],
    [{dial: '1234567890123456'}, undefined],
    [{dial: '1522\n'}, undefined],
  ];
  for (const [over, address] of rows) {
    it(`of ${JSON.stringify(over)} is ${address ?? 'none'}`, () => {
      expect(phoneAddress(aPhone(over))).to.equal(address);
    });
  }
});
