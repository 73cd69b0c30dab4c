import type { CombinedError, TypedDocumentNode } from "@urql/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import { following } from "./following.ts";
import { useFeed } from "./useLive.ts";

interface State<Data> {
  readonly data?: Data | undefined;
  readonly error?: CombinedError | undefined;
}

/**
 * What a query answers, and from then on what a subscription tells of the same: `read` makes the one of the other.
 *
 * It is asked for again where `read` finds that something could not be told, and once each time that following has begun,
 * for what changed in between. An answer that a newer one has overtaken is left out.
 */
export function useTicking<Data, Told, Variables extends Record<string, unknown>>(
  query: TypedDocumentNode<Data, Variables>,
  subscription: TypedDocumentNode<Told, Variables>,
  variables: Variables | null,
  read: (told: Told) => Data | null,
): State<Data> & { ask: () => void } {
  const client = useClient();
  const feed = useFeed();
  const asked = variables === null ? null : JSON.stringify(variables);
  const [state, setState] = useState<State<Data>>(() =>
    variables === null
      ? {}
      : { data: client.readQuery(query, variables, { requestPolicy: "cache-only" })?.data },
  );
  const newest = useRef(0);
  const reading = useRef(read);
  reading.current = read;
  const ask = useCallback(async () => {
    if (asked === null) return;
    newest.current += 1;
    const turn = newest.current;
    const answer = await client
      .query(query, JSON.parse(asked) as Variables, { requestPolicy: "network-only" })
      .toPromise();
    if (turn !== newest.current) return;
    setState((old) => ({ data: answer.data ?? old.data, error: answer.error }));
  }, [client, query, asked]);
  useEffect(() => {
    if (asked === null) return;
    const next = (told: Told) => {
      const data = reading.current(told);
      if (data === null) void ask();
      else {
        newest.current += 1;
        setState({ data });
      }
      return false;
    };
    void ask();
    const leave = following(feed, subscription, JSON.parse(asked) as Variables, {
      next,
      begun: () => void ask(),
    });
    return () => {
      newest.current += 1;
      leave();
    };
  }, [feed, subscription, asked, ask]);
  return { ...state, ask: () => void ask() };
}
