import type { Choice } from "./choice.ts";

const FIELDS = ["id", "cursor", "type", "occurredAt", "subject { id }", "actor { kind id }", "payload"];
const KINDS = { after: "String", types: "[String!]", subject: "ID", account: "ID" } as const;

type Given = Partial<Record<keyof typeof KINDS, string | string[]>>;

/** What is asked for, with what is asked: only what was chosen has a variable. `after` is always there, to resume. */
export function asDocument(
  choice: Choice,
  after: string | undefined,
): { document: string; variables: Given } {
  const variables: Given = { ...(after ? { after } : {}), ...choice };
  const names = (Object.keys(KINDS) as (keyof typeof KINDS)[]).filter(
    (name) => name === "after" || name in variables,
  );
  const declared = names.map((name) => `$${name}: ${KINDS[name]}`).join(", ");
  const passed = names.map((name) => `${name}: $${name}`).join(", ");
  const fields = FIELDS.map((field) => `    ${field}`).join("\n");
  return {
    document: `subscription Follow(${declared}) {\n  events(${passed}) {\n${fields}\n  }\n}`,
    variables,
  };
}

/** The stream of server-sent events, which wants nothing but curl. */
export function asCurl(choice: Choice, after: string | undefined, origin: string): string {
  const query = new URLSearchParams({
    ...(after ? { after } : {}),
    ...(choice.types ? { types: choice.types.join(",") } : {}),
    ...(choice.subject ? { subject: choice.subject } : {}),
    ...(choice.account ? { account: choice.account } : {}),
  })
    .toString()
    .replaceAll("%2C", ",");
  const address = `${origin}/events${query ? `?${query}` : ""}`;
  return `curl --no-buffer '${address}' \\\n  --header "Authorization: Bearer $TENURE_KEY"`;
}

export function asTypeScript({ types, subject }: Choice, after: string | undefined, origin: string): string {
  const options = [
    ...(types ? [`  types: ${JSON.stringify(types)},`] : []),
    ...(subject ? [`  subject: ${JSON.stringify(subject)},`] : []),
    ...(after ? [`  after: ${JSON.stringify(after)},`] : []),
    '  store: fileStore("cursor"),',
  ].join("\n");
  return [
    'import { createClient } from "@tenure/client";',
    'import { fileStore } from "@tenure/client/node";',
    "",
    `const client = createClient({ url: ${JSON.stringify(origin)}, key: process.env.TENURE_KEY! });`,
    "",
    `for await (const event of client.subscribeEvents({\n${options}\n})) {`,
    "  console.log(event.occurredAt, event.type, event.subject);",
    "}",
  ].join("\n");
}

export function asPython({ types, subject }: Choice, after: string | undefined, origin: string): string {
  const options = [
    ...(types ? [`types=${JSON.stringify(types)}`] : []),
    ...(subject ? [`subject=${JSON.stringify(subject)}`] : []),
    ...(after ? [`after=${JSON.stringify(after)}`] : []),
    'store=FileCursorStore("cursor")',
  ].join(", ");
  return [
    "import asyncio",
    "import os",
    "",
    "from tenure_client import FileCursorStore, Tenure",
    "",
    "",
    "async def main() -> None:",
    `    async with Tenure(${JSON.stringify(origin)}, key=os.environ["TENURE_KEY"]) as tenure:`,
    `        async with tenure.events(${options}) as feed:`,
    "            async for event in feed:",
    "                print(event.occurred_at, event.type, event.subject)",
    "",
    "",
    "asyncio.run(main())",
  ].join("\n");
}
