import type { Request } from "./http.ts";
import type { AnsweredError } from "./errors.ts";

/** The parts of a WebSocket that are used. Those of browsers and Node fit. */
export interface Socket {
  readonly readyState: number;
  onopen: ((event: any) => void) | null;
  onmessage: ((event: any) => void) | null;
  onerror: ((event: any) => void) | null;
  onclose: ((event: any) => void) | null;
  send(text: string): void;
  close(code?: number, reason?: string): void;
}

/** Opens a WebSocket to the address with the subprotocol. */
export type Connect = (address: string, subprotocol: string) => Socket;

export const connect: Connect = (address, subprotocol) => new WebSocket(address, subprotocol);

export interface Result {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly AnsweredError[];
}

/** How it ended: the socket closed, the operation was refused, or the server had no more to say. */
export type Ending =
  | { readonly kind: "closed"; readonly code: number; readonly reason: string }
  | { readonly kind: "refused"; readonly errors: readonly AnsweredError[] }
  | { readonly kind: "complete" };

export interface Listening {
  readonly address: string;
  readonly connect: Connect;
  /** The payload of `connection_init`. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly request: Request;
  readonly onReady: () => void;
  readonly onResult: (result: Result) => void;
  /** The feed stands at this cursor, past what was not for the caller: told when it has been silent. */
  readonly onPlace: (cursor: string) => void;
  readonly signal: AbortSignal;
  /** Milliseconds of silence after which the other end is asked, and after as many again given up. */
  readonly silence: number;
}

const SUBPROTOCOL = "graphql-transport-ws";
const OPERATION = "1";
const GONE: Ending = { kind: "closed", code: 1006, reason: "The server stopped responding" };

/** Run one subscription over a socket of its own until it ends, whatever ends it. */
export function listen(listening: Listening): Promise<Ending> {
  return new Promise((resolve) => new Conversation(listening, resolve));
}

/** One socket and one operation of graphql-transport-ws. */
class Conversation {
  readonly #listening: Listening;
  readonly #socket: Socket;
  readonly #resolve: (ending: Ending) => void;
  readonly #stop = () => this.#end({ kind: "closed", code: 1000, reason: "" });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsked = false;
  #isOver = false;

  constructor(listening: Listening, resolve: (ending: Ending) => void) {
    this.#listening = listening;
    this.#resolve = resolve;
    this.#socket = listening.connect(listening.address, SUBPROTOCOL);
    this.#socket.onopen = () => this.#say({ type: "connection_init", payload: listening.parameters });
    this.#socket.onmessage = ({ data }: { data: unknown }) => this.#hear(String(data));
    // What went wrong is not told to pages; that it did is told by the close which follows.
    this.#socket.onerror = () => {};
    this.#socket.onclose = ({ code, reason }: { code: number; reason: string }) =>
      this.#end({ kind: "closed", code, reason });
    listening.signal.addEventListener("abort", this.#stop);
    this.#watch();
    if (listening.signal.aborted) this.#stop();
  }

  #say(message: object): void {
    this.#socket.send(JSON.stringify(message));
  }

  #hear(text: string): void {
    if (this.#isOver) return;
    this.#isAsked = false;
    this.#watch();
    const message = parsed(text);
    if (message === null) return this.#end({ kind: "closed", code: 1002, reason: "The message is not JSON" });
    if (message.type === "ping") this.#say({ type: "pong" });
    if (message.type === "pong") this.#place(message.payload?.cursors?.[OPERATION]);
    if (message.type === "connection_ack") this.#subscribe();
    if (message.id !== OPERATION) return;
    if (message.type === "next") this.#listening.onResult(message.payload);
    if (message.type === "error") this.#end({ kind: "refused", errors: message.payload });
    if (message.type === "complete") this.#end({ kind: "complete" });
  }

  #place(cursor: unknown): void {
    if (typeof cursor === "string") this.#listening.onPlace(cursor);
  }

  #subscribe(): void {
    this.#listening.onReady();
    this.#say({ id: OPERATION, type: "subscribe", payload: this.#listening.request });
  }

  /** A connection can be gone without a word, as where a laptop slept: who says nothing is asked, then given up. */
  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isAsked || this.#socket.readyState !== 1) return this.#end(GONE);
      this.#isAsked = true;
      this.#say({ type: "ping" });
      this.#watch();
    }, this.#listening.silence);
  }

  #end(ending: Ending): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#listening.signal.removeEventListener("abort", this.#stop);
    this.#socket.close(1000);
    this.#resolve(ending);
  }
}

function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
