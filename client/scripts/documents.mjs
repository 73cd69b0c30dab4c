// The documents that are sent, each with the fragments that it needs, typed by what is asked and answered.
import { Kind, print, stripIgnoredCharacters, visit } from "graphql";

const SUFFIX = { query: "Query", mutation: "Mutation", subscription: "Subscription" };

/** A plugin of graphql-codegen: stands after `typescript-operations`, whose types it names. */
export function plugin(_schema, files) {
  const definitions = files.flatMap((file) => file.document.definitions);
  const fragments = new Map(
    definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return {
    prepend: ['import { type TypedDocument, typed } from "../documents.ts";'],
    content: operations.map((operation) => constant(operation, fragments)).join("\n"),
  };
}

function constant(operation, fragments) {
  const name = operation.name.value;
  const result = name + SUFFIX[operation.operation];
  const text = stripIgnoredCharacters([operation, ...needed(operation, fragments)].map(print).join("\n"));
  const type = `TypedDocument<${result}, ${result}Variables>`;
  return `export const ${name}Document: ${type} = /* @__PURE__ */ typed(\n  ${JSON.stringify(text)},\n);`;
}

function needed(operation, fragments) {
  const found = new Set();
  const waiting = [operation];
  for (const node of waiting) {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (found.has(fragment)) return;
        found.add(fragment);
        waiting.push(fragment);
      },
    });
  }
  return found;
}
