/** What has come and is not dealt with yet, in order. It holds so much, then its writer waits. */
export class Inbox<T> {
  readonly #limit: number;
  readonly #items: T[] = [];
  #isClosed = false;
  #failure: { error: unknown } | undefined;
  #wakeReader: () => void = () => {};
  #wakeWriter: () => void = () => {};

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.#items.length >= this.#limit;
  }

  put(item: T): void {
    this.#items.push(item);
    this.#wakeReader();
  }

  /** Nothing more will come; what has come is still read. */
  close(): void {
    this.#isClosed = true;
    this.#wakeReader();
    this.#wakeWriter();
  }

  /** The reader gets the error once it has read what came before. */
  fail(error: unknown): void {
    this.#failure = { error };
    this.close();
  }

  /** Wait until half of it is read. */
  async hasRoom(): Promise<void> {
    while (this.#items.length > this.#limit / 2 && !this.#isClosed) {
      await new Promise<void>((resolve) => (this.#wakeWriter = resolve));
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    while (true) {
      if (this.#items.length > 0) {
        yield this.#items.shift()!;
        this.#wakeWriter();
      } else if (this.#failure) {
        throw this.#failure.error;
      } else if (this.#isClosed) {
        return;
      } else {
        await new Promise<void>((resolve) => (this.#wakeReader = resolve));
      }
    }
  }
}
