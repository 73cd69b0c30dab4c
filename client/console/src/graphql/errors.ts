import type { CombinedError } from "@urql/core";

/** The published code of what went wrong; `NETWORK` where no answer came at all. */
export function codeOf(error: CombinedError | undefined): string | undefined {
  if (error === undefined) return undefined;
  if (error.networkError) return error.response?.status === 401 ? "UNAUTHENTICATED" : "NETWORK";
  const code = error.graphQLErrors[0]?.extensions?.["code"];
  return typeof code === "string" ? code : "INTERNAL";
}

/** The id under which the server's log has a fault of its own. */
export function idOf(error: CombinedError): string | undefined {
  const id = error.graphQLErrors[0]?.extensions?.["id"];
  return typeof id === "string" ? id : undefined;
}

/** Whether asking again may help: nothing was decided yet. */
export function isPassing(error: CombinedError): boolean {
  return ["NETWORK", "UNAVAILABLE", "RATE_LIMITED"].includes(codeOf(error) ?? "");
}

/** What a person can mend, as every payload tells it. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field?: readonly string[] | null | undefined;
}
