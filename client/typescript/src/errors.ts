/** The values of `extensions.code` of a top-level error. */
export const SERVER_CODES = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "STEP_UP_REQUIRED",
  "IMPERSONATION_READ_ONLY",
  "CAPTCHA_REQUIRED",
  "NOT_FOUND",
  "DOCUMENT_NOT_FOUND",
  "RATE_LIMITED",
  "COST_EXCEEDED",
  "IDEMPOTENCY_CONFLICT",
  "IDEMPOTENCY_KEY_REQUIRED",
  "CURSOR_EXPIRED",
  "BAD_INPUT",
  "BAD_REQUEST",
  "UNAVAILABLE",
  "TENANT_SUSPENDED",
  "INTERNAL",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
] as const;

export type ServerCode = (typeof SERVER_CODES)[number];

/** `NETWORK`: no response arrived. `TIMEOUT`: none arrived in time. `BAD_RESPONSE`: the response is not GraphQL. */
export type ClientCode = "NETWORK" | "TIMEOUT" | "BAD_RESPONSE";

/** Servers that are newer than this package can have other codes. */
export type ErrorCode = ServerCode | ClientCode | (string & {});

/** One of the top-level `errors` of a response. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface ErrorDetails {
  /** The number of seconds to wait before another attempt, where the server gives one. */
  readonly retryAfter?: number;
  readonly errors?: readonly AnsweredError[];
  /** The data that was returned nevertheless: a field that fails does not affect its siblings. */
  readonly data?: unknown;
  /** The status of the HTTP response. */
  readonly status?: number;
  readonly cause?: unknown;
}

/** The operation failed, in whole or in part. This is not a problem that a person can correct in a form. */
export class TenureError extends Error {
  override readonly name: string = "TenureError";
  readonly code: ErrorCode;
  readonly retryAfter: number | undefined;
  readonly errors: readonly AnsweredError[];
  readonly data: unknown;
  readonly status: number | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.retryAfter = details.retryAfter;
    this.errors = details.errors ?? [];
    this.data = details.data;
    this.status = details.status;
  }
}

/** The error that an answer's `errors` amount to: the first of them says which. */
export function answered(errors: readonly AnsweredError[], details: ErrorDetails = {}): TenureError {
  const [first] = errors;
  const { code, retryAfter } = first?.extensions ?? {};
  return new TenureError(typeof code === "string" ? code : "BAD_RESPONSE", first?.message ?? "The response is empty.", {
    ...details,
    errors,
    ...(typeof retryAfter === "number" ? { retryAfter } : {}),
  });
}

/** One entry of `userErrors`: a problem that a person can correct. `field` is the path into the input. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[] | null;
}

export interface Payload {
  readonly userErrors: readonly UserError[];
}

/** A mutation was refused, and nothing was written. `userErrors` has at least one entry. */
export class RefusedError extends Error {
  override readonly name: string = "RefusedError";
  readonly userErrors: readonly UserError[];

  constructor(userErrors: readonly UserError[]) {
    super(userErrors.map((one) => `${one.code}: ${one.message}`).join("; "));
    this.userErrors = userErrors;
  }

  /** The code of the first error. */
  get code(): string {
    return this.userErrors[0]!.code;
  }
}

/**
 * Returns the payload of a mutation, or one field of it, unless the mutation was refused.
 *
 * @throws RefusedError with the payload's `userErrors`.
 */
export function unwrap<P extends Payload>(payload: P): P;
export function unwrap<P extends Payload, F extends keyof P>(payload: P, field: F): NonNullable<P[F]>;
export function unwrap<P extends Payload>(payload: P, field?: keyof P): unknown {
  if (payload.userErrors.length > 0) throw new RefusedError(payload.userErrors);
  if (field === undefined) return payload;
  const value = payload[field];
  if (value == null) throw new TenureError("BAD_RESPONSE", `The response has no ${String(field)}.`, { data: payload });
  return value;
}
