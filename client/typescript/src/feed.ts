import type { TenureEvent } from "./events.ts";
import type { EventType } from "./generated/events.ts";
import { Inbox } from "./inbox.ts";
import { type Followed, type Gap, type Item, Listener } from "./listener.ts";
import type { Patience } from "./retrying.ts";
import type { CursorStore } from "./stores.ts";

export interface FollowOptions<T extends EventType = EventType> {
  /** The cursor to start after, while none is stored. By default, the feed starts at the end of the log. */
  readonly after?: string | null | undefined;
  readonly types?: readonly T[] | undefined;
  /** The ID of the object that the events are about. */
  readonly subject?: string | undefined;
  /** The ID of an account. Only its events: those of its invoices, subscriptions and seats, for example. */
  readonly account?: string | undefined;
  /** Only events of the member and their accounts, even if they can see more as staff. */
  readonly viewer?: boolean | undefined;
  /** Where the cursor of the last processed event is kept. */
  readonly store?: CursorStore | undefined;
  /** Reloads your state after missed events. Without it, an expired cursor ends the feed with `CURSOR_EXPIRED`. */
  readonly onGap?: ((gap: Gap) => void | Promise<void>) | undefined;
  /** Ends the feed. */
  readonly signal?: AbortSignal | undefined;
  /** How to reconnect, in milliseconds. A feed never stops retrying by itself. */
  readonly retry?: Partial<Pick<Patience, "base" | "cap">> | undefined;
}

export interface HandledOptions<T extends EventType = EventType> extends FollowOptions<T> {
  /** Processes one event after the other. If it throws, the feed ends, and that event does not count as processed. */
  readonly onEvent: (event: TenureEvent<T>) => void | Promise<void>;
}

/** A feed whose events go to a handler. */
export interface Following {
  /** Fulfilled when you have closed the feed. Rejected with what ended it otherwise. */
  readonly done: Promise<void>;
  /** The cursor of the last processed event. */
  readonly cursor: string | null;
  close(): void;
}

const HELD = 1_000; // events that wait for a slow reader; then the socket is closed until it has caught up

/**
 * Events in the order of the log, each once, over as many connections as it takes.
 *
 * An event counts as processed when the next one is requested; its cursor is then stored. A process that is killed in
 * between receives that event again after a restart: it can receive an event twice, but it misses none.
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

  /** The cursor of the last processed event. */
  get cursor(): string | null {
    return this.#cursor;
  }

  /** Ends the feed. Events that were received but not processed are delivered again after the next start. */
  close(): void {
    this.#ended.abort();
    this.#inbox.close();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TenureEvent<T>, void> {
    if (this.#isRead) throw new Error("A feed can be read once only. Subscribe again.");
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

/** Passes each event to the handler, until the feed ends. */
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
