import { Credential, type Credentials } from "./credentials.ts";
import type { TypedDocument } from "./documents.ts";
import { TenureError, answered } from "./errors.ts";
import type { EventType } from "./generated/events.ts";
import { EventFeed, type FollowOptions, type Following, type HandledOptions, follow } from "./feed.ts";
import { type Answer, type Door, type Fetch, type Request, send } from "./http.ts";
import type { Followed } from "./listener.ts";
import { PATIENCE, type Patience, patiently } from "./retrying.ts";
import { type Connect, connect } from "./socket.ts";

export interface ClientOptions extends Credentials {
  /** The URL of the business's site, or of its `/graphql`. */
  readonly url: string | URL;
  readonly fetch?: Fetch;
  /** Opens a WebSocket, where there is no global `WebSocket` or it needs custom headers. */
  readonly connect?: Connect;
  /** Generates the idempotency key of a call that has none. By default, a random UUID. */
  readonly idempotency?: () => string;
  /** How temporary failures are retried. Values that are left out keep their defaults. */
  readonly retry?: Partial<Patience>;
  /** The timeout of each response, in milliseconds. 30,000 by default. */
  readonly timeout?: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly retry?: Partial<Patience>;
}

export interface MutateOptions extends CallOptions {
  /** Your own key, for what must happen once even if your process restarts. Save it with your data. */
  readonly idempotencyKey?: string;
}

/** The variables of a mutation, whose key is generated where none is given. */
export type WithoutKey<Variables> = Omit<Variables, "idempotencyKey">;

type Arguments<Variables, Options> = {} extends Variables
  ? [variables?: Variables, options?: Options]
  : [variables: Variables, options?: Options];

export interface TenureClient {
  /** The GraphQL URL that it sends requests to. */
  readonly endpoint: string;

  /** Returns the data. Throws a TenureError if anything failed; `error.data` then contains what succeeded. */
  query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Arguments<Variables, CallOptions>
  ): Promise<Result>;

  /**
   * Returns the data. Where the document has the variable `$idempotencyKey`, one key is generated for the call and sent
   * with each attempt, so it is done once however often it is sent. What a person can correct is data: see `unwrap`.
   */
  mutate<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Arguments<WithoutKey<Variables>, MutateOptions>
  ): Promise<Result>;

  /** Returns the whole response to a query, including errors and cost. Throws if there is no data. */
  answer<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Arguments<Variables, CallOptions>
  ): Promise<Answer<Result>>;

  /** Follows events, over reconnects and restarts: `for await (const event of client.subscribeEvents())`. */
  subscribeEvents<T extends EventType = EventType>(options: HandledOptions<T>): Following;
  subscribeEvents<T extends EventType = EventType>(options?: FollowOptions<T>): EventFeed<T>;
}

const FOR_NOW = new Set(["NETWORK", "TIMEOUT", "UNAVAILABLE", "RATE_LIMITED"]);
const isForNow = (error: TenureError) => FOR_NOW.has(error.code);
const KEYED = /\$idempotencyKey\b/;

/** Creates a client of one business. It keeps no connection open until a feed is followed. */
export function createClient(options: ClientOptions): TenureClient {
  return new Client(options);
}

class Client implements TenureClient, Followed {
  readonly credential: Credential;
  readonly connect: Connect;
  readonly #door: Door;
  readonly #patience: Patience;
  readonly #newKey: () => string;

  constructor(options: ClientOptions) {
    this.credential = new Credential(options);
    this.connect = options.connect ?? connect;
    this.#patience = { ...PATIENCE, ...options.retry };
    this.#newKey = options.idempotency ?? (() => crypto.randomUUID());
    this.#door = {
      endpoint: endpointOf(options.url),
      fetch: options.fetch ?? ((address, init) => globalThis.fetch(address, init)),
      credential: this.credential,
      timeout: options.timeout ?? 30_000,
    };
  }

  get endpoint(): string {
    return this.#door.endpoint;
  }

  query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...[variables, options = {}]: Arguments<Variables, CallOptions>
  ): Promise<Result> {
    const request = { query: document.toString(), variables };
    return this.#patiently(async () => whole(await this.#send<Result>(request, options)), isForNow, options);
  }

  answer<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...[variables, options = {}]: Arguments<Variables, CallOptions>
  ): Promise<Answer<Result>> {
    const request = { query: document.toString(), variables };
    return this.#patiently(() => this.#send<Result>(request, options), isForNow, options);
  }

  mutate<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...[variables, options = {}]: Arguments<WithoutKey<Variables>, MutateOptions>
  ): Promise<Result> {
    const query = document.toString();
    const isKeyed = KEYED.test(query);
    const idempotencyKey = options.idempotencyKey ?? this.#newKey();
    const request = { query, variables: isKeyed ? { ...variables, idempotencyKey } : variables };
    // Without a key nobody can tell whether an attempt that was not answered was carried out: only a refusal is sure.
    const isSafe = isKeyed ? isForNow : (error: TenureError) => error.code === "RATE_LIMITED";
    return this.#patiently(async () => whole(await this.#send<Result>(request, options)), isSafe, options);
  }

  subscribeEvents<T extends EventType>(options: HandledOptions<T>): Following;
  subscribeEvents<T extends EventType>(options?: FollowOptions<T>): EventFeed<T>;
  subscribeEvents<T extends EventType>(options: FollowOptions<T> | HandledOptions<T> = {}): EventFeed<T> | Following {
    const feed = new EventFeed<T>(this, options);
    return "onEvent" in options && options.onEvent ? follow(feed, options.onEvent) : feed;
  }

  #patiently<T>(
    attempt: () => Promise<T>,
    isForNow: (error: TenureError) => boolean,
    options: CallOptions,
  ): Promise<T> {
    return patiently(attempt, isForNow, { ...this.#patience, ...options.retry }, options.signal);
  }

  /** Once more with another token, where one was refused and the source of tokens has another. */
  async #send<Result>(request: Request, { signal }: CallOptions): Promise<Answer<Result>> {
    try {
      return await send<Result>(this.#door, request, signal);
    } catch (error) {
      if (!(error instanceof TenureError) || error.code !== "UNAUTHENTICATED" || !this.credential.refuse()) throw error;
      return send<Result>(this.#door, request, signal);
    }
  }
}

function whole<Result>(answer: Answer<Result>): Result {
  if (answer.errors.length > 0) throw answered(answer.errors, { data: answer.data });
  return answer.data as Result;
}

function endpointOf(url: string | URL): string {
  const found = new URL(url, globalThis.location?.href);
  if (!found.pathname.endsWith("/graphql")) found.pathname = `${found.pathname.replace(/\/$/, "")}/graphql`;
  return found.href;
}
