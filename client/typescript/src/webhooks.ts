import type { TenureEvent } from "./events.ts";

/** `MALFORMED`: a header is missing or not a number. `STALE`: sent too long ago, or the clocks differ too much. */
export type WebhookFault = "MALFORMED" | "STALE" | "SIGNATURE_INVALID";

/** The webhook is not authentic: respond with 400, and do nothing. */
export class WebhookError extends Error {
  override readonly name: string = "WebhookError";
  readonly code: WebhookFault;

  constructor(code: WebhookFault, message: string) {
    super(message);
    this.code = code;
  }
}

/** The headers of a `fetch` `Request` or of a Node request. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface WebhookOptions {
  /** The seconds by which the clocks of the sender and the receiver can differ, either way. 300 by default. */
  readonly tolerance?: number;
  /** The time to compare with, in milliseconds since 1970. The current time by default. */
  readonly now?: number;
}

/** A delivery. `test` says whether it comes from a test business. */
export type WebhookEvent = TenureEvent & { readonly test: boolean };

const PREFIX = "whsec_";
const VERSION = "v1";
const encoder = new TextEncoder();

/**
 * Verifies a webhook and returns its event: by Standard Webhooks, HMAC-SHA-256 over ID, time and body.
 *
 * `E` is the type of what your endpoint receives, where that is not the event itself.
 *
 * `body` is the raw body, byte for byte: do not parse and serialize it first. While a secret is rotated, pass both.
 *
 * @throws WebhookError
 */
export async function verifyWebhook<E = WebhookEvent>(
  body: string | Uint8Array<ArrayBuffer> | ArrayBuffer,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  { tolerance = 300, now = Date.now() }: WebhookOptions = {},
): Promise<E> {
  const id = headerOf(headers, "webhook-id");
  const timestamp = headerOf(headers, "webhook-timestamp");
  const signatures = signaturesIn(headerOf(headers, "webhook-signature"));
  checkTime(timestamp, tolerance, now);
  const bytes = typeof body === "string" ? encoder.encode(body) : new Uint8Array(body);
  const signed = joined(encoder.encode(`${id}.${timestamp}.`), bytes);
  const keys = await Promise.all([secrets].flat().map(keyOf));
  const verdicts = keys.flatMap((key) => signatures.map((one) => crypto.subtle.verify("HMAC", key, one, signed)));
  if (!(await Promise.all(verdicts)).includes(true)) {
    throw new WebhookError("SIGNATURE_INVALID", "No signature matches any of the secrets.");
  }
  return JSON.parse(new TextDecoder().decode(bytes)) as E;
}

function headerOf(headers: WebhookHeaders, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : among(headers, name);
  if (!value) throw new WebhookError("MALFORMED", `The ${name} header is missing.`);
  return value;
}

function among(headers: Exclude<WebhookHeaders, Headers>, name: string): string | undefined {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === "string" ? found : found?.[0];
}

function checkTime(timestamp: string, tolerance: number, now: number): void {
  if (!/^\d+$/.test(timestamp)) throw new WebhookError("MALFORMED", "The webhook-timestamp header is not a number.");
  if (Math.abs(now / 1000 - Number(timestamp)) > tolerance) {
    throw new WebhookError("STALE", "The webhook was sent too long ago, or the clocks differ too much.");
  }
}

/** Those of our version; what cannot be read is none. */
function signaturesIn(header: string): Uint8Array<ArrayBuffer>[] {
  return header
    .split(" ")
    .map((one) => one.split(","))
    .filter(([version]) => version === VERSION)
    .flatMap(([, text]) => bytesOf(text ?? "") ?? []);
}

async function keyOf(secret: string): Promise<CryptoKey> {
  const raw = bytesOf(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  if (raw === null || raw.length === 0) throw new TypeError("A webhook secret must be whsec_ followed by base64.");
  return crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}
