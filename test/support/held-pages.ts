import {aFeedLocation, aFeedSchedule, aFeedService, type JsonObject} from './feeds.js';

let round = 0;

const helpline = {id: 'helpline', code: 'helpline', name: 'Helpline'};
const at = {id: 'at', location: aFeedLocation(), schedules: [aFeedSchedule()]};

const checked = {assured_date: '2026-11-01', service_at_locations: [at]};
/** A centre with a service; then another service of it, and a line. */
const pages: readonly (readonly JsonObject[])[] = [
  [aFeedService(checked)],
  [
    aFeedService({...checked, id: 'second', name: 'Secondo sportello'}),
    aFeedService({
      id: 'line',
      name: 'Linea di esempio',
      service_at_locations: [],
      phones: [{id: 'line', number: '02 0000 0009', type: 'voice'}],
      attributes: [{id: 'mark', taxonomy_term: helpline}],
    }),
  ],
];

/** An endpoint of two pages that nobody has asked before, each of which comes when the test lets it. */
export class HeldPages {
  readonly address = `https://example.org/held/${String((round += 1))}`;
  /** The numbers of the pages that were asked for, from 1. */
  readonly asked: number[] = [];
  readonly #real = window.fetch;
  readonly #come: (() => void)[] = [];
  readonly #held = pages.map((_, number) => new Promise<void>((resolve) => (this.#come[number] = resolve)));

  start(): void {
    window.fetch = async (input) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const number = Number(url.searchParams.get('page') ?? 1);
      this.asked.push(number);
      await this.#held[number - 1];
      const contents = pages[number - 1] ?? [];
      return new Response(JSON.stringify({contents, page_number: number, total_pages: pages.length}));
    };
  }

  stop(): void {
    window.fetch = this.#real;
  }

  /** Lets a page come: by its number, from 1. */
  pass(number: number): void {
    this.#come[number - 1]?.();
  }
}
