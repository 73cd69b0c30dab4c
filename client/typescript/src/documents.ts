/** An operation as text, with the types of its variables and its result. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  /** Never set. It carries the types, as in the documents that graphql-codegen generates in its `string` mode. */
  __apiType?: (variables: Variables) => Result;
}

/** Gives a document the types of its result and its variables. */
export function typed<Result, Variables>(text: string): TypedDocument<Result, Variables> {
  return text;
}
