import {expect} from '@open-wc/testing';
import {forget, type Outcome, request} from '../../src/platform/requests.js';

/** A `fetch` of the tests: counts the calls, and answers when it is told to. */
class FakeNetwork {
  readonly calls: {readonly url: string; readonly init: RequestInit}[] = [];
  readonly #real = globalThis.fetch;
  #answer: (init: RequestInit) => Promise<unknown> = () => Promise.resolve(new Response('{}'));

  replace(): void {
    globalThis.fetch = ((url: string, init: RequestInit) => {
      this.calls.push({url, init});
      return this.#answer(init);
    }) as typeof fetch;
  }

  restore(): void {
    globalThis.fetch = this.#real;
  }

  answers(answer: (init: RequestInit) => unknown): void {
    this.#answer = (init) =>
      new Promise((resolve) => {
        resolve(answer(init));
      });
  }

  /** Never answers, and gives up when it is told to. */
  hangs(): void {
    this.#answer = ({signal}) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
  }
}

let unique = 0;
const anAddress = () => `https://example.org/${String((unique += 1))}`;
const kindOf = ({kind}: Outcome) => kind;
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('request', () => {
  let network: FakeNetwork;
  beforeEach(() => {
    network = new FakeNetwork();
    network.replace();
  });
  afterEach(() => {
    network.restore();
  });

  it('asks once for everybody who wants the same address', async () => {
    const url = anAddress();
    const [one, two] = await Promise.all([request(url), request(url)]);
    expect(one).to.deep.equal({kind: 'answer', text: '{}', language: undefined});
    expect(two).to.deep.equal(one);
    expect(network.calls).to.have.length(1);
  });

  it('shares with another script of ours on the page', async () => {
    const url = anAddress();
    const path = '/src/platform/requests.ts?another';
    const other = (await import(path)) as {request: typeof request};
    expect(other.request).not.to.equal(request);
    await Promise.all([request(url), other.request(url)]);
    expect(network.calls).to.have.length(1);
  });

  it('keeps an answer for those who come a little later, for as long as told', async () => {
    const url = anAddress();
    await request(url);
    await request(url);
    expect(network.calls).to.have.length(1);
    const other = anAddress();
    await request(other, {keep: 0});
    await request(other, {keep: 0});
    expect(network.calls).to.have.length(3);
  });

  it('asks anew when told to, and has the browser ask the server', async () => {
    const url = anAddress();
    await request(url);
    await request(url, {refresh: true});
    expect(network.calls.map(({init}) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('asks anew after an answer was of no use', async () => {
    const url = anAddress();
    await request(url);
    forget(url);
    await request(url);
    expect(network.calls).to.have.length(2);
  });

  it('does not keep failures', async () => {
    const url = anAddress();
    network.answers(() => new Response('', {status: 500}));
    await request(url);
    network.answers(() => new Response('[]'));
    expect(await request(url)).to.include({kind: 'answer', text: '[]'});
  });

  it('sends nothing that needs a preflight, and no cookie', async () => {
    await request(anAddress(), {language: 'pt-BR'});
    const init = network.calls[0]?.init;
    expect(init?.credentials).to.equal('omit');
    expect(init?.method).to.equal(undefined);
    expect([...new Headers(init?.headers).keys()]).to.deep.equal(['accept', 'accept-language']);
    for (const value of new Headers(init?.headers).values()) expect(value).to.match(/^[\w ,;=./*-]{1,128}$/);
  });

  it('asks for different languages apart', async () => {
    const url = anAddress();
    await Promise.all([request(url, {language: 'it'}), request(url, {language: 'fr'})]);
    expect(network.calls).to.have.length(2);
  });

  it('times out while nothing comes', async () => {
    network.hangs();
    expect(kindOf(await request(anAddress(), {timeout: 1}))).to.equal('timeout');
    expect(network.calls[0]?.init.signal?.aborted).to.equal(true);
  });

  it('times out while the body trickles', async () => {
    network.answers(
      () =>
        new Response(
          new ReadableStream({
            start: (body) => {
              body.enqueue(new Uint8Array([123]));
            },
          }),
        ),
    );
    expect(kindOf(await request(anAddress(), {timeout: 1}))).to.equal('timeout');
  });

  it('times out even where the page’s own fetch heeds no signal', async () => {
    network.answers(() => new Promise(() => undefined));
    expect(kindOf(await request(anAddress(), {timeout: 1}))).to.equal('timeout');
  });

  it('stops waiting when its signal says so, and the network when nobody waits any more', async () => {
    network.hangs();
    const url = anAddress();
    const [one, two] = [new AbortController(), new AbortController()];
    const [first, second] = [request(url, {signal: one.signal}), request(url, {signal: two.signal})];
    one.abort();
    expect(kindOf(await first)).to.equal('aborted');
    await turn();
    expect(network.calls[0]?.init.signal?.aborted).to.equal(false);
    two.abort();
    expect(kindOf(await second)).to.equal('aborted');
    await turn();
    expect(network.calls[0]?.init.signal?.aborted).to.equal(true);
  });

  it('goes on when somebody leaves and comes back within a task, as an element that is moved', async () => {
    network.hangs();
    const url = anAddress();
    const [before, after] = [new AbortController(), new AbortController()];
    void request(url, {signal: before.signal});
    before.abort();
    void request(url, {signal: after.signal});
    await turn();
    expect(network.calls).to.have.length(1);
    expect(network.calls[0]?.init.signal?.aborted).to.equal(false);
    after.abort();
  });

  it('does not ask for whoever has left already', async () => {
    expect(kindOf(await request(anAddress(), {signal: AbortSignal.abort()}))).to.equal('aborted');
    expect(network.calls).to.have.length(0);
  });

  it('starts anew for whoever comes after everybody left', async () => {
    network.hangs();
    const url = anAddress();
    const controller = new AbortController();
    const first = request(url, {signal: controller.signal});
    controller.abort();
    await first;
    await turn();
    network.answers(() => new Response('[]'));
    expect(kindOf(await request(url))).to.equal('answer');
  });

  it('tells what a server says', async () => {
    network.answers(() => new Response('', {status: 503, headers: {'retry-after': '120'}}));
    expect(await request(anAddress())).to.deep.equal({kind: 'http', status: 503, retryAfter: 120});
    network.answers(() => new Response('', {status: 404}));
    expect(await request(anAddress())).to.deep.equal({kind: 'http', status: 404, retryAfter: undefined});
    network.answers(
      () => new Response('', {status: 429, headers: {'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT'}}),
    );
    expect(await request(anAddress()))
      .to.have.property('retryAfter')
      .greaterThan(1e9);
  });

  it('reads what is not written in UTF-8, where the server says so', async () => {
    const latin = new Uint8Array([99, 105, 116, 116, 0xe0]);
    const headers = {'content-type': 'application/json; charset=ISO-8859-1', 'content-language': 'it'};
    network.answers(() => new Response(latin, {headers}));
    expect(await request(anAddress())).to.deep.equal({kind: 'answer', text: 'città', language: 'it'});
  });

  it('reads what is said to be in letters nobody knows as UTF-8', async () => {
    const headers = {'content-type': 'application/json; charset=klingon'};
    network.answers(() => new Response('città', {headers}));
    expect(await request(anAddress())).to.have.property('text', 'città');
  });

  const hostile: readonly {fetch: unknown; because: string}[] = [
    {fetch: undefined, because: 'there is none'},
    {fetch: null, because: 'it is nothing'},
    {
      fetch: () => {
        throw new Error('replaced');
      },
      because: 'it throws',
    },
    {fetch: () => undefined, because: 'it gives nothing'},
    {fetch: () => Promise.resolve({}), because: 'it gives no response'},
    {fetch: () => Promise.resolve({ok: true, headers: new Headers()}), because: 'it gives half a response'},
    {fetch: () => Promise.reject(new TypeError('Failed to fetch')), because: 'the network or CORS fails'},
  ];

  for (const {fetch, because} of hostile) {
    it(`fails in words on a page whose fetch is no use, as ${because}`, async () => {
      Object.assign(globalThis, {fetch});
      expect(kindOf(await request(anAddress()))).to.equal('cors-or-network');
    });
  }

  it('says so when the browser is offline', async () => {
    network.answers(() => {
      throw new TypeError('Failed to fetch');
    });
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    try {
      expect(kindOf(await request(anAddress()))).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
});
