import type { TypedDocumentNode, Client as Urql } from "@urql/core";
import { type Client, type ClientOptions, createClient, type SubscribePayload } from "graphql-ws";
import { idOf } from "../graphql/document.ts";
import {
  ConsoleEventsCursorDocument,
  ConsoleEventsDocument,
  type ConsoleEventsSubscription,
} from "../graphql/start.gen.ts";

export type LiveEvent = ConsoleEventsSubscription["events"];
export type LiveState = "connecting" | "live" | "paused" | "off";
type Listener = (event: LiveEvent | null) => void;

const KEPT = 200;
const LONGEST_WAIT = 15_000;
/** Milliseconds: how often the server is asked whether it is there, how long its answer and a connection may take. */
const [ASKED_EVERY, ANSWERED_WITHIN, CONNECTED_WITHIN] = [10_000, 5_000, 10_000];

/**
 * The business's events as they happen, and after a cut from where it was: one connection for the whole console.
 *
 * A listener gets each event once, in the order of the log; `null` says that some could not be had any more, so that what
 * is shown has to be asked for anew.
 */
export class LiveFeed {
  readonly recent: LiveEvent[] = [];
  state: LiveState = "connecting";
  private cursor: string | null = null;
  private readonly listeners = new Set<Listener>();
  private readonly watchers = new Set<() => void>();
  private socket: Client | undefined;
  private isEnded = false;

  private readonly urql: Urql;

  constructor(urql: Urql) {
    this.urql = urql;
  }

  /** Begin with what happens from now on. */
  async start(): Promise<void> {
    this.isEnded = false;
    for (let tries = 0; !this.isEnded; tries += 1) {
      const answer = await this.urql
        .query(ConsoleEventsCursorDocument, {}, { requestPolicy: "network-only" })
        .toPromise();
      if (answer.data !== undefined) {
        this.cursor = answer.data.viewer?.eventsCursor ?? null;
        this.connect();
        return;
      }
      this.become("paused");
      await waited(tries);
    }
  }

  end(): void {
    this.isEnded = true;
    void this.socket?.dispose();
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Told of each change of `state` and of `recent`. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /**
   * What another subscription tells, over the same connection: until it is over, which `ended` is told, or left by what
   * is returned. It is over as well where the connection begins anew.
   */
  subscribe<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    next: (data: Data) => void,
    ended: () => void,
  ): () => void {
    const own = this.socket === undefined ? open({ lazy: true }) : undefined;
    const name = document.definitions.find((one) => one.kind === "OperationDefinition")?.name?.value;
    const leave = (own ?? this.socket)?.subscribe<Data>(
      { operationName: name ?? "", variables, documentId: idOf(document), query: "" } as SubscribePayload,
      { next: ({ data }) => data && next(data), error: ended, complete: ended },
    );
    return () => {
      leave?.();
      void own?.dispose();
    };
  }

  private connect(): void {
    // Where the network is gone nobody closes the connection: what is not answered in time counts as lost, be it a
    // question whether the server is there or the connection itself.
    let patience: ReturnType<typeof setTimeout>;
    const answered = () => clearTimeout(patience);
    const asked = (within: number) => {
      answered();
      patience = setTimeout(() => socket.terminate(), within);
    };
    const socket = open({
      lazy: false,
      on: {
        connecting: () => asked(CONNECTED_WITHIN),
        connected: () => {
          answered();
          this.become("live");
        },
        ping: (isTheirs) => isTheirs || asked(ANSWERED_WITHIN),
        pong: (isTheirs) => isTheirs && answered(),
        closed: () => {
          answered();
          this.become(this.isEnded ? "off" : "paused");
        },
      },
    });
    this.socket = socket;
    this.follow(socket);
  }

  private follow(socket: Client): void {
    const feed = this;
    // A getter: when the connection is made again, the subscription is sent again with these variables, and has to go on
    // after what has come by then.
    const variables = {
      get after() {
        return feed.cursor;
      },
    };
    const payload = {
      operationName: "ConsoleEvents",
      variables,
      documentId: idOf(ConsoleEventsDocument),
      query: "", // without one, the library sends nothing and tries again for ever
    };
    socket.subscribe<ConsoleEventsSubscription>(payload, {
      next: ({ data }) => {
        if (data?.events) this.take(data.events);
      },
      error: (errors) => (isForbidden(errors) ? this.leave(socket) : void this.lost(socket)),
      complete: () => void this.lost(socket),
    });
  }

  /** The feed ended while the connection stands, as where the cursor is too old: begin anew, and say so. */
  private async lost(socket: Client): Promise<void> {
    if (this.isEnded || socket !== this.socket) return;
    this.socket = undefined;
    void socket.dispose();
    this.become("paused");
    await waited(1);
    for (const listener of this.listeners) listener(null);
    await this.start();
  }

  /** This person hears of nothing: what is shown is asked for as one goes. */
  private leave(socket: Client): void {
    this.socket = undefined;
    void socket.dispose();
    this.become("off");
  }

  private take(event: LiveEvent): void {
    this.cursor = event.cursor;
    this.recent.unshift(event);
    this.recent.length = Math.min(this.recent.length, KEPT);
    for (const listener of this.listeners) listener(event);
    this.tell();
  }

  private become(state: LiveState): void {
    if (state === this.state) return;
    this.state = state;
    this.tell();
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher();
  }
}

function open(options: Pick<ClientOptions, "lazy" | "on">): Client {
  return createClient({
    url: new URL("/graphql", location.href).href.replace(/^http/, "ws"),
    keepAlive: ASKED_EVERY,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: waited,
    shouldRetry: () => true,
    ...options,
  });
}

/** Longer each time, and not all at once when a server comes back. */
async function waited(tries: number): Promise<void> {
  const most = Math.min(LONGEST_WAIT, 250 * 2 ** tries);
  await new Promise((resolve) => setTimeout(resolve, most * (0.5 + Math.random() / 2)));
}

function isForbidden(errors: unknown): boolean {
  return Array.isArray(errors) && errors.some((one) => one?.extensions?.code === "FORBIDDEN");
}
