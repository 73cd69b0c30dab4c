import type { TypedDocumentNode } from "@urql/core";
import type { LiveFeed } from "./feed.ts";

const PAUSE = 1000;

interface Heard<Data> {
  /** Told what came; answers whether nothing more will come. */
  readonly next: (data: Data) => boolean;
  /** Told that it has been followed for a moment, at first and after each cut: what changed before that was not told. */
  readonly begun?: () => void;
}

/** Follows a subscription, and again where its connection was cut, until it is over or left by what is returned. */
export function following<Data, Variables extends Record<string, unknown>>(
  feed: LiveFeed,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { next, begun }: Heard<Data>,
): () => void {
  let isOver = false;
  let leave = () => {};
  let again: ReturnType<typeof setTimeout>;
  let settled: ReturnType<typeof setTimeout>;
  const settle = () => {
    clearTimeout(settled);
    settled = setTimeout(() => begun?.(), PAUSE);
  };
  const follow = () => {
    leave();
    settle();
    leave = feed.subscribe(
      document,
      variables,
      (data) => {
        isOver = next(data);
      },
      () => {
        clearTimeout(settled);
        if (!isOver) again = setTimeout(follow, PAUSE);
      },
    );
  };
  // A connection that comes back goes on with its subscriptions by itself, and says nothing of what they missed.
  let was = feed.state;
  const unwatch = feed.watch(() => {
    if (feed.state === "live" && was !== "live") settle();
    was = feed.state;
  });
  follow();
  return () => {
    isOver = true;
    unwatch();
    clearTimeout(again);
    clearTimeout(settled);
    leave();
  };
}
