import type { TenureEvent } from "./events.ts";
import type { EventType } from "./generated/events.ts";
import { Inbox } from "./inbox.ts";
import { type Followed, type Gap, type Item, Listener } from "./listener.ts";
import type { Patience } from "./retrying.ts";
import type { CursorStore } from "./stores.ts";

export interface FollowOptions<T extends EventType = EventType> {
  /** Where to begin while nothing is stored: after this cursor. From now on, where it is not given. */
  readonly after?: string | null | undefined;
  readonly types?: readonly T[] | undefined;
  /** The id of what the events are about. */
  readonly subject?: string | undefined;
  /** The id of an account: only what belongs to it, as its invoices, agreements and seats. */
  readonly account?: string | undefined;
  /** Only what is the member's own and their accounts', whatever they may see as staff. */
  readonly viewer?: boolean | undefined;
  /** Where the cursor of the last event that was dealt with is kept. */
  readonly store?: CursorStore | undefined;
  /** Load afresh what you keep. Without it, a cursor that has expired ends the feed with `CURSOR_EXPIRED`. */
  readonly onGap?: ((gap: Gap) => void | Promise<void>) | undefined;
  /** Ends the feed. */
  readonly signal?: AbortSignal | undefined;
  /** How to come back, in milliseconds. A feed never gives up by itself. */
  readonly retry?: Partial<Pick<Patience, "base" | "cap">> | undefined;
}

export interface HandledOptions<T extends EventType = EventType> extends FollowOptions<T> {
  /** Deals with one event after the other. What it throws ends the feed, and that event was not dealt with. */
  readonly onEvent: (event: TenureEvent<T>) => void | Promise<void>;
}

/** A feed whose events are handled. */
export interface Following {
  /** Fulfilled when you have ended it; rejected by what ended it else. */
  readonly done: Promise<void>;
  /** Of the last event that was dealt with. */
  readonly cursor: string | null;
  close(): void;
}

const HELD = 1_000; // events that wait for a slow reader; then the socket is closed until it has caught up

/**
 * Events in the order of the log, each once, for as long as they are read: connections come and go underneath.
 *
 * An event counts as dealt with when the next one is asked for; then its cursor is stored. A process that is killed in
 * between is told that event again after its next start: it may see one twice, and misses none.
 */
export class EventFeed<T extends EventType = EventType> implements AsyncIterable<TenureEvent<T>> {
  readonly #client: Followed;
  readonly #options: FollowOptions<T>;
  readonly #ended = new AbortController();
  readonly #inbox = new Inbox<Item<T>>(HELD);
  #cursor: string | null = null;
  #isRead = false;

  constructor(client: Followed, options: FollowOptions<T>) {
    this.#client = client;
    this.#options = options;
    options.signal?.addEventListener("abort", () => this.close(), { once: true, signal: this.#ended.signal });
    if (options.signal?.aborted) this.close();
  }

  /** Of the last event that was dealt with. */
  get cursor(): string | null {
    return this.#cursor;
  }

  /** End it. What has come and was not dealt with is left for the next start. */
  close(): void {
    this.#ended.abort();
    this.#inbox.close();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TenureEvent<T>, void> {
    if (this.#isRead) throw new Error("A feed is read once: subscribe again.");
    this.#isRead = true;
    this.#cursor = (await this.#options.store?.load()) ?? this.#options.after ?? null;
    const listener = new Listener(this.#client, this.#options, this.#inbox, this.#ended.signal, this.#cursor);
    const listening = listener.run();
    try {
      for await (const item of this.#inbox) {
        if (this.#ended.signal.aborted) return;
        if (item.kind === "event") yield item.event;
        if (item.kind === "gap") await this.#options.onGap?.(item.gap);
        await this.#dealtWith(item.kind === "event" ? item.event.cursor : item.cursor);
      }
    } finally {
      this.close();
      await listening;
    }
  }

  async #dealtWith(cursor: string | null): Promise<void> {
    if (cursor === null) return;
    this.#cursor = cursor;
    await this.#options.store?.save(cursor);
  }
}

/** Hand each event to the handler, until the feed ends. */
export function follow<T extends EventType>(feed: EventFeed<T>, handle: HandledOptions<T>["onEvent"]): Following {
  const handling = async () => {
    for await (const event of feed) await handle(event);
  };
  return {
    done: handling(),
    get cursor() {
      return feed.cursor;
    },
    close: () => feed.close(),
  };
}
