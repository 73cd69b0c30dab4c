import type { Credential } from "./credentials.ts";
import { TenureError, answered } from "./errors.ts";
import type { TenureEvent } from "./events.ts";
import type { EventType } from "./generated/events.ts";
import {
  EventFeedDocument,
  type EventFieldsFragment,
  EventsCursorDocument,
  type EventsCursorQuery,
  ViewerEventFeedDocument,
} from "./generated/operations.ts";
import type { Inbox } from "./inbox.ts";
import { PATIENCE, type Patience, delay, pause } from "./retrying.ts";
import { type Connect, type Ending, type Result, listen } from "./socket.ts";

/** Events were missed: reload your state now. The events that follow are delivered afterwards. */
export interface Gap {
  /** `CURSOR_EXPIRED`: the cursor is older than the log is kept. */
  readonly reason: "CURSOR_EXPIRED";
  /** The cursor that has expired. */
  readonly cursor: string | null;
}

/** What a feed needs of its client. */
export interface Followed {
  readonly endpoint: string;
  readonly credential: Credential;
  readonly connect: Connect;
  query(
    document: typeof EventsCursorDocument,
    variables: Record<string, never>,
    options: { signal: AbortSignal },
  ): Promise<EventsCursorQuery>;
}

/** What a listener hands on. `cursor` is where the feed stands once that is dealt with. */
export type Item<T extends EventType> =
  | { readonly kind: "event"; readonly event: TenureEvent<T> }
  | { readonly kind: "gap"; readonly gap: Gap; readonly cursor: string | null }
  | { readonly kind: "place"; readonly cursor: string };

export interface Wanted {
  readonly types?: readonly string[] | undefined;
  readonly subject?: string | undefined;
  readonly account?: string | undefined;
  readonly viewer?: boolean | undefined;
  readonly onGap?: unknown;
  readonly retry?: Partial<Pick<Patience, "base" | "cap">> | undefined;
}

const EVERYBODYS = { field: "events", document: EventFeedDocument } as const;
const OWN = { field: "viewerEvents", document: ViewerEventFeedDocument } as const;

const COMING_BACK = { base: 250, cap: 30_000 };
const SPREAD = 1_000; // milliseconds over which everybody comes back to a server that restarts
const LEAST = 1_000; // milliseconds before who was told to come later comes back
const STEADY = 10_000; // milliseconds after which a connection counts as a good one
const SILENCE = 20_000; // milliseconds
const REMEMBERED = 1_000; // ids of events, to know one that is told twice

const RESTARTING = 1012;
const TRY_AGAIN_LATER = 1013;
/** The other end does not speak our language: another attempt would end alike. */
const HOPELESS = new Set([4400, 4406, 4409, 4429]);
const TURNED_AWAY: Readonly<Record<number, "UNAUTHENTICATED" | "FORBIDDEN">> = {
  4401: "UNAUTHENTICATED",
  4403: "FORBIDDEN",
};
const PASSING = new Set(["UNAVAILABLE", "RATE_LIMITED", "TENANT_SUSPENDED", "NETWORK", "TIMEOUT", "INTERNAL"]);

/** Fills an inbox with events, over as many connections as it takes. */
export class Listener<T extends EventType> {
  readonly #client: Followed;
  readonly #wanted: Wanted;
  readonly #root: typeof EVERYBODYS | typeof OWN;
  readonly #inbox: Inbox<Item<T>>;
  readonly #signal: AbortSignal;
  readonly #patience: Patience;
  readonly #seen = new Set<string>();
  /** The cursor of the last event that has come. */
  #position: string | null;
  /** To be told once the next connection stands, so that nothing falls between what is loaded then and what follows. */
  #gap: Gap | null = null;
  #failures = 0;
  #readyAt: number | null = null;
  #isRenewed = false;

  constructor(client: Followed, wanted: Wanted, inbox: Inbox<Item<T>>, signal: AbortSignal, position: string | null) {
    this.#client = client;
    this.#wanted = wanted;
    this.#root = wanted.viewer ? OWN : EVERYBODYS;
    this.#inbox = inbox;
    this.#signal = signal;
    this.#position = position;
    this.#patience = { ...PATIENCE, ...COMING_BACK, ...wanted.retry };
  }

  /** Until the signal is given. What ends the feed else is the inbox's to tell. */
  async run(): Promise<void> {
    try {
      while (!this.#signal.aborted) {
        await this.#inbox.hasRoom();
        await pause(await this.#connection(), this.#signal);
      }
    } catch (error) {
      if (!this.#signal.aborted) this.#inbox.fail(error);
    }
  }

  /** One connection, to its end; the milliseconds until the next one. Throws what ends the feed. */
  async #connection(): Promise<number> {
    this.#readyAt = null;
    try {
      await this.#findPosition();
      return this.#waitAfter(await this.#listen());
    } catch (error) {
      if (!(error instanceof TenureError)) throw error;
      return this.#waitAfterError(error);
    }
  }

  /** From now on: where the log ends now, so that a cut before the first event loses nothing. */
  async #findPosition(): Promise<void> {
    if (this.#position !== null) return;
    const { viewer } = await this.#client.query(EventsCursorDocument, {}, { signal: this.#signal });
    // Who has not signed in has no place in the log, and is turned away as they subscribe.
    if (viewer === null) return;
    // After a gap the feed stands there once the gap is dealt with.
    if (this.#gap === null) this.#moveOn(viewer.eventsCursor);
    else this.#position = viewer.eventsCursor;
  }

  /** To a place without an event: what lies before it is told, or was not for us, and is not gone through again. */
  #moveOn(cursor: string): void {
    if (cursor === this.#position) return;
    this.#position = cursor;
    this.#inbox.put({ kind: "place", cursor });
  }

  async #listen(): Promise<Ending> {
    const cut = new AbortController();
    let refusal: Ending | undefined;
    const onResult = (result: Result) => {
      refusal = this.#take(result);
      if (refusal || this.#inbox.isFull) cut.abort();
    };
    const authorization = await this.#client.credential.authorization();
    const { types = null, subject = null, account = null } = this.#wanted;
    const variables = { after: this.#position, types, subject, account };
    const ending = await listen({
      address: this.#client.endpoint.replace(/^http/, "ws"),
      connect: this.#client.connect,
      parameters: authorization === null ? {} : { authorization },
      request: { query: this.#root.document.toString(), variables },
      onReady: () => this.#ready(),
      onResult,
      onPlace: (cursor) => this.#moveOn(cursor),
      signal: AbortSignal.any([this.#signal, cut.signal]),
      silence: SILENCE,
    });
    return refusal ?? ending;
  }

  #ready(): void {
    this.#readyAt = performance.now();
    this.#isRenewed = false;
    if (this.#gap !== null) this.#inbox.put({ kind: "gap", gap: this.#gap, cursor: this.#position });
    this.#gap = null;
  }

  /** Hand the event on, or say why there is none. */
  #take({ data, errors = [] }: Result): Ending | undefined {
    // What an event is about is read when it is told: where that failed, it is asked for once more.
    const isWhole = !errors.some((error) => error.extensions?.["code"] === "UNAVAILABLE");
    if (!data || !isWhole) return { kind: "refused", errors };
    const event = eventOf<T>(data[this.#root.field] as EventFieldsFragment);
    this.#failures = 0;
    if (!this.#isNew(event.id)) return undefined;
    this.#position = event.cursor;
    this.#inbox.put({ kind: "event", event });
    return undefined;
  }

  #isNew(id: string): boolean {
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    if (this.#seen.size > REMEMBERED) this.#seen.delete(this.#seen.values().next().value!);
    return true;
  }

  #waitAfter(ending: Ending): number {
    if (ending.kind === "refused") throw answered(ending.errors);
    if (this.#inbox.isFull) return 0;
    this.#remember();
    if (ending.kind === "complete") return this.#backOff();
    const { code, reason } = ending;
    const turnedAway = TURNED_AWAY[code];
    if (turnedAway) throw new TenureError(turnedAway, reason || "The server closed the feed.");
    if (HOPELESS.has(code)) throw new TenureError("BAD_RESPONSE", `The server closed the feed: ${code} ${reason}`);
    if (code === RESTARTING) return Math.random() * SPREAD;
    return code === TRY_AGAIN_LATER ? Math.max(LEAST, this.#backOff()) : this.#backOff();
  }

  /** How the connection was that has ended: after a good one, the next failure is the first. */
  #remember(): void {
    if (this.#readyAt !== null && performance.now() - this.#readyAt > STEADY) this.#failures = 0;
  }

  async #waitAfterError(error: TenureError): Promise<number> {
    if (PASSING.has(error.code)) return this.#backOff(error.retryAfter);
    if (error.code === "CURSOR_EXPIRED" && this.#wanted.onGap) return this.#skip();
    const isTurnedAway = error.code === "UNAUTHENTICATED" || (error.code === "FORBIDDEN" && error.errors.length === 0);
    if (!isTurnedAway || this.#isRenewed || !this.#client.credential.refuse()) throw error;
    this.#isRenewed = true;
    return this.#backOff();
  }

  #skip(): number {
    this.#gap = { reason: "CURSOR_EXPIRED", cursor: this.#position };
    this.#position = null;
    return 0;
  }

  #backOff(retryAfter?: number): number {
    this.#failures += 1;
    return delay(this.#failures, this.#patience, retryAfter);
  }
}

function eventOf<T extends EventType>({ subject, ...row }: EventFieldsFragment): TenureEvent<T> {
  return { ...row, subject: subject?.id ?? null } as TenureEvent<T>;
}
