// A log that is followed over graphql-transport-ws, in this process: what the server promises, and how it can fail.
import type { Connect, Socket } from "../src/socket.ts";

interface Row {
  readonly id: string;
  readonly cursor: string;
  readonly type: string;
  readonly subject: { id: string } | null;
}

/** The type of events that are not for whoever follows here. */
export const FOREIGN = "foreign.event";

/** What a new connection gets instead of an acknowledgement: the code that it is closed with. */
type Door = number | undefined;

export class Log {
  readonly rows: Row[] = [];
  readonly parameters: unknown[] = [];
  readonly subscribed: Record<string, unknown>[] = [];
  /** The field that each of them follows. */
  readonly followed: string[] = [];
  readonly live = new Set<LogSocket>();
  /** One for each connection to come, in turn; then all are let in. */
  readonly doors: Door[] = [];
  /** Errors for each subscription to come, in turn, in place of events. */
  readonly refusals: string[] = [];
  /** Cursors up to this one have expired. */
  expired = 0;
  /** Whether each subscription is told the last event before its cursor again. */
  repeats = false;
  /** Whether whoever connects hears nothing at all. */
  isSilent = false;

  readonly connect: Connect = () => new LogSocket(this);

  write(count: number, type = "invoice.paid"): void {
    for (let n = 0; n < count; n += 1) {
      const position = this.rows.length + 1;
      const subject = position % 2 ? { id: `s${position}` } : null;
      this.rows.push({ id: `e${position}`, cursor: String(position), type, subject });
    }
    for (const socket of this.live) socket.drain();
  }

  /** End every connection, as the code says. */
  cut(code = 1006): void {
    for (const socket of this.live) socket.end(code);
  }
}

class LogSocket implements Socket {
  readyState = 0;
  onopen: ((event: any) => void) | null = null;
  onmessage: ((event: any) => void) | null = null;
  onerror: ((event: any) => void) | null = null;
  onclose: ((event: any) => void) | null = null;
  readonly #log: Log;
  #told: number | null = null;
  #root = "";

  constructor(log: Log) {
    this.#log = log;
    log.live.add(this);
    setImmediate(() => {
      if (this.readyState !== 0) return;
      this.readyState = 1;
      this.onopen?.({});
    });
  }

  send(text: string): void {
    const message = JSON.parse(text);
    setImmediate(() => this.readyState === 1 && !this.#log.isSilent && this.#answer(message));
  }

  close(code = 1005): void {
    this.end(code);
  }

  end(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#log.live.delete(this);
    setImmediate(() => this.onclose?.({ code, reason: "" }));
  }

  drain(): void {
    if (this.#told === null) return;
    for (const row of this.#log.rows.slice(this.#told)) {
      if (row.type !== FOREIGN) this.#say({ id: "1", type: "next", payload: { data: { [this.#root]: row } } });
      this.#told += 1;
    }
  }

  #say(message: object): void {
    if (this.readyState === 1) this.onmessage?.({ data: JSON.stringify(message) });
  }

  #answer(message: { type: string; payload: any }): void {
    if (message.type === "ping") this.#say({ type: "pong", payload: { cursors: { 1: String(this.#told) } } });
    if (message.type === "connection_init") this.#admit(message.payload);
    if (message.type === "subscribe") this.#subscribe(message.payload);
  }

  #admit(parameters: unknown): void {
    this.#log.parameters.push(parameters);
    const code = this.#log.doors.shift();
    if (code === undefined) this.#say({ type: "connection_ack" });
    else this.end(code);
  }

  #subscribe({ query, variables }: { query: string; variables: Record<string, unknown> }): void {
    this.#root = query.includes("viewerEvents(") ? "viewerEvents" : "events";
    this.#log.followed.push(this.#root);
    this.#log.subscribed.push(variables);
    const after = variables["after"] as string | null;
    const code =
      this.#log.refusals.shift() ?? (after !== null && Number(after) < this.#log.expired && "CURSOR_EXPIRED");
    if (code) {
      this.#say({ id: "1", type: "error", payload: [{ message: "No.", extensions: { code } }] });
      return;
    }
    this.#told = after === null ? this.#log.rows.length : Math.max(Number(after) - (this.#log.repeats ? 1 : 0), 0);
    this.drain();
  }
}
