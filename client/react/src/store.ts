import {
  type EventType,
  type Following,
  type TenureClient,
  TenureError,
  type TenureEvent,
  ViewerDocument,
  type ViewerQuery,
} from "@tenure/client";

/** The viewer. Null for visitors. */
export type Viewer = NonNullable<ViewerQuery["viewer"]>;

export interface ViewerState {
  readonly viewer: Viewer | null;
  /** Whether the first response is still pending. */
  readonly isLoading: boolean;
  /** Why the last attempt failed. The previous state is kept. */
  readonly error: Error | null;
}

export type EventHandler<T extends EventType = EventType> = (event: TenureEvent<T>) => void;

export const LOADING: ViewerState = { viewer: null, isLoading: true, error: null };

/** After these, what the viewer has is another. */
const CHANGING = ["entitlement.", "account.", "seat.", "member.", "role."];

const TURNED_AWAY = new Set<string>(["UNAUTHENTICATED", "FORBIDDEN"]);

/** The viewer, kept as it is on the server for as long as somebody looks. */
export class ViewerStore {
  readonly client: TenureClient;
  readonly #listeners = new Set<() => void>();
  readonly #handlers = new Set<EventHandler>();
  #state = LOADING;
  #feed: Following | null = null;
  #loading: Promise<void> | null = null;
  #isStale = false;
  #isStarted = false;
  #isTurnedAway = false;

  constructor(client: TenureClient) {
    this.client = client;
  }

  readonly state = (): ViewerState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Load, and follow from then on, until what is returned is called. */
  start(): () => void {
    this.#isStarted = true;
    void this.refresh();
    return () => {
      this.#isStarted = false;
      this.#unfollow();
    };
  }

  /** Hear what happens to the member and their accounts, until what is returned is called. */
  handle(handler: EventHandler): () => void {
    this.#handlers.add(handler);
    return () => this.#handlers.delete(handler);
  }

  /** Load the viewer now; after signing in or out. Asked for while it is loading, it loads once more. */
  readonly refresh = (): Promise<void> => {
    this.#isStale = true;
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  };

  async #load(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      try {
        const { viewer } = await this.client.query(ViewerDocument);
        this.#tell({ viewer, isLoading: false, error: null });
      } catch (error) {
        this.#tell({ ...this.#state, isLoading: false, error: error as Error });
      }
    }
    if (this.#state.viewer !== null) return this.#follow(this.#state.viewer.eventsCursor);
    this.#isTurnedAway = false;
    this.#unfollow();
  }

  /** From where the log ended when the viewer was answered: nothing falls between the answer and the feed. */
  #follow(after: string): void {
    if (this.#feed !== null || !this.#isStarted || this.#isTurnedAway) return;
    const onEvent = (event: TenureEvent) => this.#hear(event);
    const feed = this.client.subscribeEvents({ viewer: true, after, onEvent, onGap: this.refresh });
    this.#feed = feed;
    feed.done.catch((error: unknown) => this.#ended(feed, error as Error));
  }

  #unfollow(): void {
    this.#feed?.close();
    this.#feed = null;
  }

  #ended(feed: Following, error: Error): void {
    if (this.#feed !== feed) return;
    this.#feed = null;
    this.#tell({ ...this.#state, error });
    // As where the session was ended elsewhere: the next answer says so.
    this.#isTurnedAway = error instanceof TenureError && TURNED_AWAY.has(error.code);
    if (this.#isTurnedAway) void this.refresh();
  }

  #hear(event: TenureEvent): void {
    if (CHANGING.some((area) => event.type.startsWith(area))) void this.refresh();
    for (const handler of this.#handlers) hand(event, handler);
  }

  #tell(state: ViewerState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** A component that fails is reported as any other error of the page, and keeps nobody else from hearing. */
function hand(event: TenureEvent, handler: EventHandler): void {
  try {
    handler(event);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
