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

  it('makes its schemas the same', async () => {
    await polluted(
      Object.prototype,
      'extend',
      () => undefined,
      () => {
        expect(readPage(page, 'la').services.map(({id}) => id)).to.deep.equal(['service', 'b']);
      },
    );
  });

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
