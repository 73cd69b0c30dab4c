/** An operation as text, which knows the type of its variables and of its answer. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  /** Never there: it carries the types, as in the documents that graphql-codegen makes in its mode `string`. */
  __apiType?: (variables: Variables) => Result;
}

/** Say of a text what it asks and answers. */
export function typed<Result, Variables>(text: string): TypedDocument<Result, Variables> {
  return text;
}
