/** The cards of a list, which are kept and given other services: to make one costs more. */
export class CardPool {
  /** Whether the person used a card. */
  isUsed = false;
  #pool = 0;
  #cards = 0;

  /** Another question begins: with other cards if one was used, as an opened one must not stay open for it. */
  begin(): void {
    if (!this.isUsed) return;
    this.#pool++;
    this.#cards = 0;
    this.isUsed = false;
  }

  /** How many cards there are for the rows wanted, of which so many are brought up to date now, and of which pool. */
  draw(rows: number, wanted: number): {readonly cards: number; readonly pool: number} {
    const before = {cards: this.#cards, pool: this.#pool};
    this.#cards = rows < wanted ? Math.max(rows, this.#cards) : rows;
    return before;
  }
}
