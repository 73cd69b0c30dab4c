export {
  type CallOptions,
  type ClientOptions,
  type MutateOptions,
  type TenureClient,
  type WithoutKey,
  createClient,
} from "./client.ts";
export type { Credentials, TokenSource } from "./credentials.ts";
export { type TypedDocument, typed } from "./documents.ts";
export {
  type AnsweredError,
  type ErrorCode,
  RefusedError,
  SERVER_CODES,
  TenureError,
  type UserError,
  unwrap,
} from "./errors.ts";
export type { EventActor, EventEnvelope, TenureEvent } from "./events.ts";
export { EventFeed, type FollowOptions, type Following, type HandledOptions } from "./feed.ts";
export * from "./generated/events.ts";
export * from "./generated/operations.ts";
export type { Answer, Cost, Fetch } from "./http.ts";
export type { Gap } from "./listener.ts";
export type { Patience } from "./retrying.ts";
export { type Challenge, SigningIn, type SigningInOptions, type TokenStore } from "./signing-in.ts";
export type { Connect, Socket } from "./socket.ts";
export { type CursorStore, localStorageStore, memoryStore } from "./stores.ts";
export { VERSION } from "./version.ts";
export {
  WebhookError,
  type WebhookEvent,
  type WebhookFault,
  type WebhookHeaders,
  type WebhookOptions,
  verifyWebhook,
} from "./webhooks.ts";
