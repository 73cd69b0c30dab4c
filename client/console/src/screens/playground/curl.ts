import type { Asked } from "./sending.ts";

/** The same from a shell, with a key where here a session speaks. */
export function asCurl(asked: Asked, origin: string): string {
  const body = JSON.stringify(asked).replaceAll("'", String.raw`'\''`);
  return [
    `curl '${origin}/graphql'`,
    `  --header "Authorization: Bearer $TENURE_KEY"`,
    `  --header 'Content-Type: application/json'`,
    `  --data '${body}'`,
  ].join(" \\\n");
}
