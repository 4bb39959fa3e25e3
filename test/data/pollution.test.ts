import {expect} from '@open-wc/testing';
import {readPage} from '../../src/data/client.js';
import {aFeed, aFeedService} from '../support/feeds.js';

/** Runs `work` while the prototype has an enumerable name. */
async function polluted(prototype: object, name: string, value: unknown, work: () => unknown): Promise<void> {
  Object.defineProperty(prototype, name, {value, configurable: true, enumerable: true, writable: true});
  try {
    await work();
  } finally {
    Reflect.deleteProperty(prototype, name);
  }
}

const page = aFeed(aFeedService(), {id: 'b', name: 'Due'});

describe('on a page with names of its own on Object.prototype', () => {
  const whole = readPage(page, 'it');
  const names = [
    ...['extend', 'forEach', 'each', 'clone', 'state', 'attribute', 'value', 'noAccessor', 'hasChanged'],
    ...[
      'name',
      'id',
      'url',
      'status',
      'phones',
      'location',
      'lang',
      'services',
      'contents',
      'empty',
      'error',
    ],
    ...[
      'schedules',
      'path',
      'message',
      'code',
      'input',
      'issues',
      'async',
      'direction',
      'parse',
      'type',
      'checks',
    ],
    ...['signal', 'timeout', 'language', 'refresh', 'kind', 'organisation', 'version'],
  ];

  for (const name of names) {
    for (const value of [() => undefined, 'polluted', 7]) {
      it(`reads the same with ${name} being a ${typeof value}`, async () => {
        await polluted(Object.prototype, name, value, () => {
          expect(JSON.stringify(readPage(page, 'it'))).to.equal(JSON.stringify(whole));
        });
      });
    }
  }

  for (const name of ['extend', 'value', 'checks', 'catchall', 'deferred', 'writable', '_zod']) {
    it(`makes its schemas the same with ${name}, and puts that back`, async () => {
      const value = () => undefined;
      await polluted(Object.prototype, name, value, () => {
        const made = readPage(page, `la-${name.replace('_', '')}`).services;
        expect(made[0]?.phones[0]?.number).to.equal('02 0000 0001');
        expect(made[0]?.places[0]?.location.addresses[0]?.line1).to.equal('Via Esempio 1');
        const back = Object.getOwnPropertyDescriptor(Object.prototype, name);
        expect([back?.value, back?.enumerable, back?.configurable]).to.deep.equal([value, true, true]);
      });
    });
  }

  it('reads the same with a name on Array.prototype', async () => {
    await polluted(
      Array.prototype,
      'remove',
      () => undefined,
      () => {
        expect(JSON.stringify(readPage(page, 'it'))).to.equal(JSON.stringify(whole));
      },
    );
  });

  it('takes nothing from a record for a prototype', () => {
    const text =
      '{"contents": [{"id": "a", "name": "Uno", "__proto__": {"alert": "x", "polluted": 1}, "constructor": 1}]}';
    const [service] = readPage(text).services;
    expect(service?.alert).to.equal(undefined);
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
  });
});

describe('making schemas', () => {
  it('never asks whether the page allows code made of text', () => {
    const real = globalThis.Function;
    let made = 0;
    globalThis.Function = new Proxy(real, {
      construct: (target, args: string[]) => {
        made += 1;
        return Reflect.construct(target, args);
      },
    });
    try {
      readPage(page, 'xx');
    } finally {
      globalThis.Function = real;
    }
    expect(made).to.equal(0);
  });
});
