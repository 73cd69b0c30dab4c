import type { Credential } from "./credentials.ts";
import { type AnsweredError, type ErrorDetails, TenureError, answered } from "./errors.ts";
import { VERSION } from "./version.ts";

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface Request {
  readonly query: string;
  readonly variables?: unknown;
}

export interface Cost {
  readonly requested: number;
  readonly actual: number;
  readonly available: number;
  readonly restoreRate: number;
}

/** A response. `data` can be set together with errors: a field that fails does not affect its siblings. */
export interface Answer<Result> {
  readonly data: Result | null;
  readonly errors: readonly AnsweredError[];
  readonly extensions: { readonly cost?: Cost } & Readonly<Record<string, unknown>>;
}

export interface Door {
  readonly endpoint: string;
  readonly fetch: Fetch;
  readonly credential: Credential;
  /** The timeout of a response, in milliseconds. */
  readonly timeout: number;
}

/** Send it once. Throws a TenureError where nothing was answered, and what the signal was given for. */
export async function send<Result>(door: Door, request: Request, signal?: AbortSignal): Promise<Answer<Result>> {
  const deadline = AbortSignal.timeout(door.timeout);
  const init = await initial(door, request, signal ? AbortSignal.any([signal, deadline]) : deadline);
  try {
    const response = await door.fetch(door.endpoint, init);
    return read<Result>(response, await response.text());
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof TenureError) throw error;
    if (deadline.aborted) throw new TenureError("TIMEOUT", "The server did not respond in time.", { cause: error });
    throw new TenureError("NETWORK", "The server could not be reached.", { cause: error });
  }
}

async function initial(door: Door, request: Request, signal: AbortSignal): Promise<RequestInit> {
  const authorization = await door.credential.authorization();
  return {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      // A page of another origin cannot send it unasked: with it, the session's cookie counts.
      "x-tenure-client": `typescript/${VERSION}`,
      ...(authorization === null ? {} : { authorization }),
    },
    credentials: door.credential.bySession ? "same-origin" : "omit",
    body: JSON.stringify(request),
    signal,
  };
}

function read<Result>(response: Response, text: string): Answer<Result> {
  const body = parsed(text);
  const details = detailsOf(response);
  if (body === null) throw unreadable(response.status, details);
  const errors = body.errors ?? [];
  if (body.data == null && errors.length > 0) throw answered(errors, details);
  return { data: body.data ?? null, errors, extensions: body.extensions ?? {} };
}

function parsed(text: string): Partial<Answer<never>> | null {
  try {
    const body: unknown = JSON.parse(text);
    const isAnswer = typeof body === "object" && body !== null && ("data" in body || "errors" in body);
    return isAnswer ? (body as Partial<Answer<never>>) : null;
  } catch {
    return null;
  }
}

/** From something between here and the server: a proxy says by 502 to 504 that it reached nobody. */
function unreadable(status: number, details: ErrorDetails): TenureError {
  if (status === 429) return new TenureError("RATE_LIMITED", "Too many requests.", details);
  if (status >= 502 && status <= 504) return new TenureError("UNAVAILABLE", "The server is not available.", details);
  return new TenureError("BAD_RESPONSE", `The response is not a GraphQL response (${status}).`, details);
}

function detailsOf(response: Response): ErrorDetails {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return { status: response.status, ...(Number.isFinite(seconds) ? { retryAfter: seconds } : {}) };
}
