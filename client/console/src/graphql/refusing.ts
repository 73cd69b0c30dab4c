import type { OperationResult } from "@urql/core";
import type { UserError } from "./errors.ts";

type Payload = Readonly<Record<string, unknown>> & { readonly userErrors: readonly UserError[] };

const isPayload = (one: unknown): one is Payload =>
  typeof one === "object" && one !== null && "userErrors" in one && Array.isArray(one.userErrors);

/**
 * Says in the reader's language what was refused: by its code. The server says it in English, which stays where a code is
 * not known, as of a module. The German is fetched when something is first refused in German.
 */
export function inTheirLanguage(result: OperationResult): OperationResult | Promise<OperationResult> {
  const data = result.data as Readonly<Record<string, unknown>> | undefined;
  if (document.documentElement.lang !== "de" || data == null) return result;
  const isRefused = Object.values(data).some((one) => isPayload(one) && one.userErrors.length > 0);
  return isRefused ? inGerman(result, data) : result;
}

async function inGerman(
  result: OperationResult,
  data: Readonly<Record<string, unknown>>,
): Promise<OperationResult> {
  const { GERMAN } = await import("../words/refusals.de.ts");
  const told = (refused: UserError): UserError => {
    const german = GERMAN[refused.code];
    if (german === undefined) return refused;
    return { ...refused, message: typeof german === "string" ? german : german(refused.message) };
  };
  const fields = Object.entries(data).map(([name, one]) => [
    name,
    isPayload(one) ? { ...one, userErrors: one.userErrors.map(told) } : one,
  ]);
  return { ...result, data: Object.fromEntries(fields) };
}
