import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../../src/define/casa-centre-card.js';
import '../../../src/define/casa-directory.js';
import '../../../src/define/casa-helpline-banner.js';
import '../../../src/define/casa-service-card.js';
import '../../../src/define/casa-service-finder.js';
import {save} from '../../../src/platform/saved.js';
import {listen} from '../../support/element-contract.js';
import {aFeedLocation, aFeedSchedule, aFeedService} from '../../support/feeds.js';
import {followed, json, namesIn, says} from '../../support/followed.js';
import {seen} from '../../support/seen.js';

type BuiltIn = readonly [owner: object, name: PropertyKey];

const of = (owner: object, ...names: readonly PropertyKey[]) => names.map((name): BuiltIn => [owner, name]);

/** What a page's own scripts may have replaced with something that throws, where we do what, and which we use there. */
const layers: Record<string, {path: RegExp; builtIns: readonly BuiltIn[]}> = {
  'puts it together': {
    path: /\/src\/(?:domain\/directory|stores\/directory\/(?:round|state))\b/,
    builtIns: [
      ...of(Array.prototype, 'at', 'every', 'filter', 'find', 'flatMap', 'includes', 'map', 'push', 'some'),
      ...of(Array.prototype, 'toSorted', Symbol.iterator),
      ...of(Map.prototype, 'get', 'set', 'values'),
      ...of(String.prototype, 'normalize', 'replace', 'toLowerCase'),
      ...of(RegExp.prototype, 'exec'),
    ],
  },
  'reads its records': {
    path: /\/src\/data\//,
    builtIns: [
      ...of(Array.prototype, 'filter', 'find', 'flatMap', 'includes', 'join', 'map', 'push', 'slice', 'some'),
      ...of(Array.prototype, Symbol.iterator),
      ...of(Map.prototype, 'get', 'has', 'set', 'values'),
      ...of(String.prototype, 'includes', 'replace', 'slice', 'startsWith', 'toLowerCase', 'trim'),
      ...of(RegExp.prototype, 'exec', 'test'),
      ...of(Object, 'keys', 'hasOwn'),
    ],
  },
};

/** Breaks a built-in where it is called from code of ours at such a path, until the returned function is called. */
function breakFor(path: RegExp, [owner, name]: BuiltIn): {hits: () => number; mend: () => void} {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (own === undefined) throw new Error(`There is no ${String(name)}.`);
  const real = own.value as (...args: unknown[]) => unknown;
  let hits = 0;
  let isLooking = false;
  const broken = function (this: unknown, ...args: unknown[]): unknown {
    if (isLooking) return Reflect.apply(real, this, args);
    isLooking = true;
    try {
      const [, , caller = ''] = (new Error().stack ?? '').split('\n');
      if (!path.test(caller)) return Reflect.apply(real, this, args);
    } finally {
      isLooking = false;
    }
    hits++;
    throw new TypeError(`${String(name)} is broken`);
  };
  Object.defineProperty(owner, name, {...own, value: broken});
  return {
    hits: () => hits,
    mend: () => {
      Object.defineProperty(owner, name, own);
    },
  };
}

const at = {
  id: 'at',
  location: aFeedLocation({phones: [{id: 'p', number: '02 0000 0001', type: 'voice'}]}),
  schedules: [aFeedSchedule()],
};
const service = aFeedService({service_at_locations: [at], assured_date: '2026-11-01'});
const feed = json({contents: [service, {...service, id: 'b', name: 'Due'}]});

describe('a directory on a page that broke what it is built with', () => {
  const {answer, pathOf, follow} = followed();
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => {
    unhandled.push(event.reason);
  };
  before(() => {
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('unhandledrejection', note);
  });

  /** Shows the elements of an endpoint while something is broken, until none of them waits any more. */
  async function shown(path: RegExp, builtIn: BuiltIn) {
    answer('/a', says(feed));
    const endpoint = pathOf('/a');
    let hits = 0;
    let texts: string[] = [];
    const said = await listen(async () => {
      const {hits: count, mend} = breakFor(path, builtIn);
      try {
        const page = await fixture<HTMLElement>(html`
          <div>
            <casa-centre-card centre="centro-di-esempio" endpoint=${endpoint}></casa-centre-card>
            <casa-centre-card centre="centro-di-esempio" endpoint=${endpoint}>Via Esempio 1</casa-centre-card>
            <casa-service-card service="due" endpoint=${endpoint}></casa-service-card>
            <casa-helpline-banner endpoint=${endpoint}></casa-helpline-banner>
            <casa-service-finder endpoint=${endpoint}></casa-service-finder>
          </div>
        `);
        const read = () => (texts = [...page.children].map(seen));
        await waitUntil(() => read().every((text) => text !== '' && !text.includes('Carico')));
        hits = count();
      } finally {
        mend();
      }
    });
    // A warning waits for what tells of an answer what it is: those of the test before may come here.
    return {texts, said: said.filter((line) => line.includes(endpoint)), hits};
  }

  for (const [what, {path, builtIns}] of Object.entries(layers))
    for (const builtIn of builtIns)
      it(`leaves the page's words or a number when ${String(builtIn[1])} throws as it ${what}`, async () => {
        const {texts, said, hits} = await shown(path, builtIn);
        expect(hits, 'times it threw').to.be.above(0);
        const [card = '', withWords = '', ...others] = texts;
        expect(withWords).to.match(/Via Esempio 1/);
        for (const text of [card, ...others]) expect(text).to.match(/02 0000 0001|112/);
        expect(unhandled).to.deep.equal([]);
        expect(said.filter((line) => line.includes('What is in the tag stays'))).to.have.length.at.most(1);
      });

  it('keeps the part of it that was there before', async () => {
    const page = (number: number) => says(json({contents: [{id: number, name: number}], total_pages: 2}));
    let asked = 0;
    answer('/a', () => page(++asked)());
    const {mend} = breakFor(/\/src\/stores\/directory\/round/, [Array.prototype, 'map']);
    const {source} = follow(['/a']);
    await waitUntil(() => source.state.kind !== 'loading').finally(mend);
    expect([source.state.kind, namesIn(source.state)]).to.deep.equal(['stale', ['1']]);
    expect('error' in source.state && source.state.error?.message).to.match(/map is broken/);
  });

  it('is asked again when it is due, and is there when what was broken is not any more', async () => {
    answer('/a', says(feed));
    const {mend} = breakFor(/\/src\/domain\/directory/, [Array.prototype, 'push']);
    const {source, states} = follow(['/a'], {refresh: 0.001});
    await waitUntil(() => source.state.kind !== 'loading').finally(mend);
    await waitUntil(() => source.state.kind === 'ready');
    expect(states[0]).to.equal('failed');
  });

  it('is read though the copy of it is spoilt', async () => {
    const endpoints = [pathOf('/a')];
    await save(JSON.stringify([endpoints, 'it']), {
      readAt: +new Date('2026-11-20T09:00+01:00'),
      records: [null, 7],
    });
    answer('/a', says(feed));
    await follow(['/a'], {keepCopy: true}).comesTo('ready');
    expect(unhandled).to.deep.equal([]);
  });

  it('stays, with whom to call, when the rest of its services cannot be put together', async () => {
    const list = json({contents: [{id: 'a', name: 'Uno'}], last_page: true});
    answer('/services', says(list));
    answer('/services/a', says(json({id: 'a', name: 'Uno', phones: [{number: '02 0000 0001'}]})));
    const {source, comesTo} = follow(['/services']);
    await comesTo('ready');
    const {mend} = breakFor(/\/src\/domain\/directory/, [Array.prototype, 'push']);
    await source.complete().finally(mend);
    expect([source.state.kind, namesIn(source.state), source.canComplete]).to.deep.equal([
      'stale',
      ['Uno'],
      false,
    ]);
  });

  it('is told to all who follow it though one of them throws', async () => {
    answer('/a', says(feed));
    const said = await listen(async () => {
      const {source} = follow(['/a']);
      const told: string[] = [];
      const leave = source.subscribe(() => {
        throw new Error('no');
      });
      const leaveOther = source.subscribe(() => told.push(source.state.kind));
      await waitUntil(() => told.includes('ready'));
      leave();
      leaveOther();
    });
    expect(said.join('\n')).to.match(/^<casa-directory>: something could not be shown.*Error: no/);
    expect(unhandled).to.deep.equal([]);
  });
});
