import type { UserError } from "../../graphql/errors.ts";

/** What is wrong with a part of an input: `say("credits.last")` is what was refused of it, or of something within it. */
export type Say = (...paths: readonly string[]) => string | undefined;

const isWithin = ({ field }: UserError, path: string) => {
  const at = field?.join(".") ?? "";
  return at === path || at.startsWith(`${path}.`);
};

export function saying(refusals: readonly UserError[]): Say {
  return (...paths) => refusals.find((one) => paths.some((path) => isWithin(one, path)))?.message;
}

/** What is wrong with none of those parts: for above the form. */
export function unsaid(refusals: readonly UserError[], parts: readonly string[]): readonly string[] {
  return refusals.filter((one) => !parts.some((path) => isWithin(one, path))).map(({ message }) => message);
}
