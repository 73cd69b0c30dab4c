// Writes what the SDK is made of from the schema: typed operations, and the types of events.
// `--check` writes nothing, and fails where what is committed is not what would be written.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { Kind, buildSchema, parse, visit } from "graphql";
import * as documents from "./documents.mjs";
import { eventTypes } from "./events.mjs";

const CLIENT = new URL("../", import.meta.url);
const GENERATED = new URL("typescript/src/generated/", CLIENT);
const HEADER = "// Made by client/scripts/generate.mjs from the schema and client/operations. Do not edit.\n";

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

const schema = readFileSync(new URL("../schema/schema.graphql", CLIENT), "utf8");

/**
 * The schema as if `Event` and `Node` were types themselves. Of what implements them the operations ask nothing but what
 * they all have, and would be given one type for each, all alike, whose names change with every new one.
 */
function flattened(document) {
  const flat = new Set(["Event", "Node"]);
  return visit(document, {
    InterfaceTypeDefinition: (node) =>
      flat.has(node.name.value) ? { ...node, kind: Kind.OBJECT_TYPE_DEFINITION } : node,
    ObjectTypeDefinition: (node) => ({
      ...node,
      interfaces: node.interfaces.filter(({ name }) => !flat.has(name.value)),
    }),
  });
}

async function operationTypes() {
  const folder = new URL("operations/", CLIENT);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort();
  const asked = files.map((name) => ({
    location: `client/operations/${name}`,
    document: parse(readFileSync(new URL(name, folder), "utf8")),
  }));
  return await codegen({
    schema: flattened(parse(schema)),
    documents: asked,
    filename: "operations.ts",
    config: { scalars, enumType: "string-literal", skipTypename: true },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents },
  });
}

const files = {
  "operations.ts": await operationTypes(),
  "events.ts": eventTypes(buildSchema(schema)),
};

const isChecking = process.argv.includes("--check");
for (const [name, text] of Object.entries(files)) {
  const place = new URL(name, GENERATED);
  const wanted = HEADER + text.trimEnd() + "\n";
  if (!isChecking) {
    writeFileSync(place, wanted);
  } else if (readFileSync(place, "utf8") !== wanted) {
    console.error(`client/typescript/src/generated/${name} is out of date: make clients`);
    process.exitCode = 1;
  }
}
