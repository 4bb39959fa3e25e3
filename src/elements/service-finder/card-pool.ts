import {drawnOf, type ResultGroup} from './result-groups.js';

/** The cards of a list, or of several, which are kept and given other services: to make one costs more. */
export class CardPool {
  /** Whether the person used a card. */
  isUsed = false;
  #pool = 0;
  /** How many there are in each list. */
  #cards: readonly number[] = [];

  /** Another question begins: with other cards if one was used, as an opened one must not stay open for it. */
  begin(): void {
    if (!this.isUsed) return;
    this.#pool++;
    this.#cards = [];
    this.isUsed = false;
  }

  /**
   * How many cards each list has, and of which pool, before these are drawn: so many of their `rows` now, in
   * their order, and the others later, in the cards there are.
   */
  draw(
    rows: number,
    groups: readonly ResultGroup[],
  ): {readonly cards: readonly number[]; readonly pool: number} {
    const before = {cards: this.#cards, pool: this.#pool};
    this.#cards = drawnOf(groups, rows).map((drawn, at) => {
      const isWaiting = drawn < (groups[at]?.numbers.length ?? 0);
      return isWaiting ? Math.max(drawn, before.cards[at] ?? 0) : drawn;
    });
    return before;
  }
}
