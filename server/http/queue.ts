/** What queues share, so that an idle one takes next to no memory. */
export interface QueueRules<Owner, Item extends object> {
  /** Does one item; must not reject. */
  work(owner: Owner, item: Item): Promise<void>;
  /** How many may wait in one queue. */
  most: number;
  /** How many may wait in all of them together; `waiting` counts them. */
  mostOfAll: number;
  waiting: number;
}

/** The items of one owner, done one after another in the order they came. */
export class Queue<Owner, Item extends object> {
  readonly #rules: QueueRules<Owner, Item>;
  readonly #owner: Owner;
  /** null while nothing is being done. */
  #items: Item[] | null = null;

  constructor(rules: QueueRules<Owner, Item>, owner: Owner) {
    this.#rules = rules;
    this.#owner = owner;
  }

  get isIdle(): boolean {
    return this.#items === null;
  }

  /** False when there is no room for it: it is not going to be done. */
  add(item: Item): boolean {
    if (this.#items === null) {
      this.#items = [];
      void this.#run(item);
      return true;
    }
    if (this.#items.length >= this.#rules.most || this.#rules.waiting >= this.#rules.mostOfAll) return false;
    this.#items.push(item);
    this.#rules.waiting += 1;
    return true;
  }

  async #run(first: Item): Promise<void> {
    await this.#rules.work(this.#owner, first);
    for (let next = this.#items?.shift(); next !== undefined; next = this.#items?.shift()) {
      this.#rules.waiting -= 1;
      await this.#rules.work(this.#owner, next);
    }
    this.#items = null;
  }
}
