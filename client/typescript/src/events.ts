import type { EventPayloads, EventType } from "./generated/events.ts";

export interface EventActor {
  /** ANONYMOUS, MEMBER, API_KEY or SYSTEM. */
  readonly kind: string;
  readonly id: string | null;
  /** Who is behind it, where staff acts as a member. */
  readonly onBehalfOf: string | null;
}

/** What every event has, whichever way it is told. */
export interface EventEnvelope<T extends string = string, P = unknown> {
  /** The same wherever the event is told: who keeps it can tell whether they had it already. */
  readonly id: string;
  /** Its place in the log: resume after it. */
  readonly cursor: string;
  readonly type: T;
  /** The dated version of the payload's shape. */
  readonly version: string;
  /** Counts the events of one subject, without a gap. */
  readonly sequence: number;
  readonly occurredAt: string;
  readonly actor: EventActor;
  /** The id of what it is about; null where it is gone or not for you. */
  readonly subject: string | null;
  /** The event or job that led to it. */
  readonly cause: string | null;
  readonly payload: P;
}

/** An event, told apart by its `type`: `if (event.type === "invoice.paid") event.payload.paidAt`. */
export type TenureEvent<T extends EventType = EventType> = { [K in T]: EventEnvelope<K, EventPayloads[K]> }[T];
