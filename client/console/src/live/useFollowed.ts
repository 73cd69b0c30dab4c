import type { TypedDocumentNode } from "@urql/core";
import { useEffect, useRef, useState } from "react";
import { following } from "./following.ts";
import { useFeed } from "./useLive.ts";

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
    const next = (data: Data) => {
      setTold(data);
      return over.current(data);
    };
    return following(feed, document, JSON.parse(asked) as Variables, { next });
  }, [feed, document, asked]);
  return told;
}
