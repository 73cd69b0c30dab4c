// Writes what the console asks the server for: beside each `*.graphql` the typed documents of it, and `trusted.json`, the
// list of all of them by the SHA-256 of their text, which is all that the console sends of a document. And the names of all
// events, out of the schema.
// `--check` writes nothing, and fails where what is committed is not what would be written.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as operationTypes from "@graphql-codegen/typescript-operations";
import { buildSchema, Kind, parse, print, stripIgnoredCharacters, visit } from "graphql";

const CONSOLE = new URL("../", import.meta.url);
const HEADER = "// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.\n";
const SUFFIX = { query: "Query", mutation: "Mutation", subscription: "Subscription" };
const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/** How the scalars travel: whole numbers and decimals that outgrow JavaScript's as texts. */
const scalars = {
  BigInt: "string",
  CurrencyCode: "string",
  Date: "string",
  DateTime: "string",
  Decimal: "string",
  ID: "string",
  JSON: "unknown",
};

const schemaText = readFileSync(new URL("../../schema/schema.graphql", CONSOLE), "utf8");
const schema = parse(schemaText);
buildSchema(schemaText, { assumeValidSDL: true });

const read = (name) => parse(readFileSync(new URL(name, CONSOLE), "utf8"), { noLocation: true });
const sources = readdirSync(new URL("src/", CONSOLE), { recursive: true })
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => `src/${name}`)
  .sort()
  .map((name) => ({ name, document: read(name) }));
const fragments = new Map(
  sources.flatMap(({ document }) =>
    document.definitions
      .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  ),
);

/** The fragments that a document spreads, and those that they spread in turn. */
function needed(document) {
  const found = new Set();
  const waiting = [document];
  for (const node of waiting) {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined) throw new Error(`there is no fragment ${name.value}`);
        if (found.has(fragment)) return;
        found.add(fragment);
        waiting.push(fragment);
      },
    });
  }
  return [...found];
}

/** Asks for the kind of everything, as the cache needs: but for the root, which has none to know. */
function withKinds(document) {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      if (parent?.kind === Kind.OPERATION_DEFINITION) return undefined;
      const has = node.selections.some((one) => one.kind === Kind.FIELD && one.name.value === "__typename");
      return has ? undefined : { ...node, selections: [...node.selections, TYPENAME] };
    },
  });
}

const trusted = {};
const names = new Set();

function constant(operation) {
  const name = operation.name.value;
  if (names.has(name)) throw new Error(`two operations are called ${name}`);
  names.add(name);
  const definitions = [operation, ...needed(operation)].map(withKinds);
  const text = stripIgnoredCharacters(definitions.map(print).join("\n"));
  const hash = createHash("sha256").update(text).digest("hex");
  trusted[hash] = text;
  const result = name + SUFFIX[operation.operation];
  return (
    `export const ${name}Document: TypedDocument<${result}, ${result}Variables> = /* @__PURE__ */ document(\n` +
    `  "${name}",\n  "${hash}",\n  ${JSON.stringify(text)},\n);`
  );
}

async function typed({ name, document }) {
  const own = new Set(document.definitions);
  const used = [...new Map(needed(document).map((one) => [one.name.value, one])).values()].filter(
    (one) => !own.has(one),
  );
  const whole = { kind: Kind.DOCUMENT, definitions: [...document.definitions, ...used] };
  const types = await codegen({
    schema,
    documents: [{ location: name, document: withKinds(whole) }],
    filename: name,
    config: {
      scalars,
      enumType: "string-literal",
      nonOptionalTypename: true,
      skipTypeNameForRoot: true,
      mergeFragmentTypes: true,
    },
    plugins: [{ operationTypes: {} }],
    pluginMap: { operationTypes },
  });
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const depth = "../".repeat(name.split("/").length - 2) || "./";
  const beginning = operations.length
    ? `import { type TypedDocument, document } from "${depth}graphql/document.ts";\n\n`
    : "";
  return `${`${HEADER}${beginning}${types.trim()}\n\n${operations.map(constant).join("\n\n")}`.trimEnd()}\n`;
}

const files = {};
for (const source of sources) files[source.name.replace(/\.graphql$/, ".gen.ts")] = await typed(source);
files["trusted.json"] = `${JSON.stringify(Object.fromEntries(Object.entries(trusted).sort()), null, 1)}\n`;

const eventTypes = [...schemaText.matchAll(/@event\(type: "([^"]+)"\)/g)].map(([, type]) => type).sort();
files["src/graphql/eventTypes.gen.ts"] =
  "// Made by client/console/scripts/generate.mjs of the schema. Do not edit.\n" +
  `export const EVENT_TYPES: readonly string[] = ${JSON.stringify(eventTypes, null, 2)};\n`;

const isChecking = process.argv.includes("--check");
for (const [name, text] of Object.entries(files)) {
  const place = new URL(name, CONSOLE);
  if (!isChecking) {
    if (!existsSync(place) || readFileSync(place, "utf8") !== text) writeFileSync(place, text);
  } else if (!existsSync(place) || readFileSync(place, "utf8") !== text) {
    console.error(`client/console/${name} is out of date: npm run generate --workspace @tenure/console`);
    process.exitCode = 1;
  }
}
