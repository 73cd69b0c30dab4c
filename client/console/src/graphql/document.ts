import type { TypedDocumentNode } from "@urql/core";
import { parse } from "graphql";

export type TypedDocument<Data, Variables> = TypedDocumentNode<Data, Variables & Record<string, unknown>>;

/** What the server knows each operation by: the SHA-256 of its text, by the operation's name. */
export const hashes = new Map<string, string>();

const ids = new WeakMap<object, string>();

/** What stands for the document where it is sent. */
export function idOf(document: object): string {
  return `sha256:${ids.get(document)}`;
}

/** A document of the trusted list, as the cache reads it. It is sent as its hash. */
export function document<Data, Variables>(
  name: string,
  hash: string,
  text: string,
): TypedDocument<Data, Variables> {
  hashes.set(name, hash);
  const parsed = parse(text, { noLocation: true }) as TypedDocument<Data, Variables>;
  ids.set(parsed, hash);
  return parsed;
}
