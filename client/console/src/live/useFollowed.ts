import type { TypedDocumentNode } from "@urql/core";
import { useEffect, useRef, useState } from "react";
import { useFeed } from "./useLive.ts";

const PAUSE = 1000;

/**
 * The newest that a subscription about one thing has told, as an export's progress; undefined until it tells anything.
 *
 * Where the connection is cut it follows again, until `isOver` says of what came last that nothing more will come.
 */
export function useFollowed<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  isOver: (data: Data) => boolean,
): Data | undefined {
  const feed = useFeed();
  const [told, setTold] = useState<Data>();
  const over = useRef(isOver);
  over.current = isOver;
  const asked = variables === null ? null : JSON.stringify(variables);
  useEffect(() => {
    setTold(undefined);
    if (asked === null) return;
    let isDone = false;
    let leave = () => {};
    let again: ReturnType<typeof setTimeout>;
    const follow = () => {
      leave();
      leave = feed.subscribe(
        document,
        JSON.parse(asked) as Variables,
        (data) => {
          isDone = over.current(data);
          setTold(data);
        },
        () => {
          if (!isDone) again = setTimeout(follow, PAUSE);
        },
      );
    };
    follow();
    return () => {
      isDone = true;
      clearTimeout(again);
      leave();
    };
  }, [feed, document, asked]);
  return told;
}
