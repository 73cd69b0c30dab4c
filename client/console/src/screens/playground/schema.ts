import { useEffect, useState } from "react";
import { ask } from "./sending.ts";

interface Reference {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: Reference | null;
}

interface Input {
  readonly name: string;
  readonly description: string | null;
  readonly type: Reference;
}

export interface Field extends Input {
  readonly args?: readonly Input[];
  readonly deprecationReason?: string | null;
}

export interface Type {
  readonly kind: string;
  readonly name: string;
  readonly description: string | null;
  readonly fields: readonly Field[] | null;
  readonly inputFields: readonly Input[] | null;
  readonly enumValues: readonly { readonly name: string; readonly description: string | null }[] | null;
}

export interface Schema {
  readonly roots: readonly string[];
  readonly types: ReadonlyMap<string, Type>;
}

const DEPTH = 5;
const reference = (depth: number): string =>
  depth === 0 ? "kind name" : `kind name ofType { ${reference(depth - 1)} }`;
const TYPE = `type { ${reference(DEPTH)} }`;
const QUERY = `query Introspection { __schema {
  queryType { name } mutationType { name } subscriptionType { name }
  types {
    kind name description
    fields(includeDeprecated: true) { name description deprecationReason args { name description ${TYPE} } ${TYPE} }
    inputFields { name description ${TYPE} }
    enumValues(includeDeprecated: true) { name description }
  }
} }`;

interface Answered {
  readonly data?: {
    readonly __schema: Record<"queryType" | "mutationType" | "subscriptionType", { name: string } | null> & {
      readonly types: readonly Type[];
    };
  };
}

/** As SDL writes it: `[Invoice!]!`. */
export function written(type: Reference): string {
  if (type.kind === "NON_NULL" && type.ofType) return `${written(type.ofType)}!`;
  if (type.kind === "LIST" && type.ofType) return `[${written(type.ofType)}]`;
  return type.name ?? "";
}

/** The name within the lists and bangs. */
export function innermost(type: Reference): string {
  return type.ofType ? innermost(type.ofType) : (type.name ?? "");
}

/** The whole schema, as the server tells it; undefined until it is there, null where it cannot be had. */
export function useSchema(): Schema | null | undefined {
  const [schema, setSchema] = useState<Schema | null>();
  useEffect(() => {
    ask({ query: QUERY, variables: {} }).then(
      ({ text }) => setSchema(read(JSON.parse(text) as Answered)),
      () => setSchema(null),
    );
  }, []);
  return schema;
}

function read({ data }: Answered): Schema | null {
  if (data === undefined) return null;
  const { queryType, mutationType, subscriptionType, types } = data.__schema;
  return {
    roots: [queryType, mutationType, subscriptionType].flatMap((root) => (root ? [root.name] : [])),
    types: new Map(types.filter(({ name }) => !name.startsWith("__")).map((type) => [type.name, type])),
  };
}
