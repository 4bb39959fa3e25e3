// So that no test waits for the reader's modules, which a busy machine compiles for seconds.
import '../../src/stores/directory/reader.js';

/** Answers every request by its path, and counts them. */
export class Server {
  readonly asked: string[] = [];
  answers: Record<string, () => Promise<Response>> = {};
  readonly #real = window.fetch;

  start(): void {
    window.fetch = (input) => {
      const {pathname} = new URL(input instanceof Request ? input.url : input, location.href);
      this.asked.push(pathname);
      return (this.answers[pathname] ?? (() => Promise.resolve(new Response('', {status: 404}))))();
    };
  }

  stop(): void {
    window.fetch = this.#real;
  }
}
