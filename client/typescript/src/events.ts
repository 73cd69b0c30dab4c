import type { EventPayloads, EventType } from "./generated/events.ts";

export interface EventActor {
  /** ANONYMOUS, MEMBER, API_KEY or SYSTEM. */
  readonly kind: string;
  readonly id: string | null;
  /** The staff member who acts as a member. Null otherwise. */
  readonly onBehalfOf: string | null;
}

/** The fields of every event, however it is delivered. */
export interface EventEnvelope<T extends string = string, P = unknown> {
  /** The same wherever the event is delivered. Save it to detect repetitions. */
  readonly id: string;
  /** Its position in the log: resume after it. */
  readonly cursor: string;
  readonly type: T;
  /** The dated version of the payload's shape. */
  readonly version: string;
  /** Numbers the events of one subject consecutively. */
  readonly sequence: number;
  readonly occurredAt: string;
  readonly actor: EventActor;
  /** The ID of the object that it is about. Null when the object no longer exists or is not visible to you. */
  readonly subject: string | null;
  /** The event or job that caused it. */
  readonly cause: string | null;
  readonly payload: P;
}

/** An event, as a union discriminated by `type`: `if (event.type === "invoice.paid") event.payload.paidAt`. */
export type TenureEvent<T extends EventType = EventType> = { [K in T]: EventEnvelope<K, EventPayloads[K]> }[T];
