import type { UserError } from "../graphql/errors.ts";

/** What a form has to say above its fields: what is wrong with none in particular, or with one that it does not show. */
export function besides(refusals: readonly UserError[], shown: readonly string[]): readonly string[] {
  return refusals.filter(({ field }) => !shown.includes(field?.at(-1) ?? "")).map(({ message }) => message);
}
