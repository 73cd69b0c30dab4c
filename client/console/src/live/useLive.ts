import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type AnyVariables, type TypedDocumentNode, type UseQueryState, useQuery } from "urql";
import type { LiveEvent, LiveFeed, LiveState } from "./feed.ts";

const PAUSE = 250;

export const LiveContext = createContext<LiveFeed | null>(null);

export function useFeed(): LiveFeed {
  const feed = useContext(LiveContext);
  if (feed === null) throw new Error("there is no live feed around this");
  return feed;
}

export function useLiveState(): LiveState {
  const feed = useFeed();
  return useSyncExternalStore(
    (told) => feed.watch(told),
    () => feed.state,
  );
}

/** The newest events that came while the console was open, newest first. */
export function useRecentEvents(): readonly LiveEvent[] {
  const feed = useFeed();
  const [events, setEvents] = useState<readonly LiveEvent[]>(() => [...feed.recent]);
  useEffect(() => feed.watch(() => setEvents([...feed.recent])), [feed]);
  return events;
}

/** Called for each event whose type begins with one of `kinds` (`["invoice.", "payment."]`), and where some were missed. */
export function useEvents(kinds: readonly string[], heard: (event: LiveEvent | null) => void): void {
  const feed = useFeed();
  const latest = useRef(heard);
  latest.current = heard;
  const key = kinds.join(" ");
  useEffect(() => {
    const wanted = key.split(" ").filter(Boolean);
    return feed.listen((event) => {
      if (event === null || wanted.some((kind) => event.type.startsWith(kind))) latest.current(event);
    });
  }, [feed, key]);
}

/**
 * What a query answers, asked again when an event of one of `kinds` tells of a change: at most four times a second, and
 * without hiding what is shown.
 */
export function useLiveQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { kinds: readonly string[]; pause?: boolean; concerns?: (event: LiveEvent) => boolean },
): UseQueryState<Data, Variables> & { ask: () => void } {
  const [state, execute] = useQuery({
    query,
    variables,
    pause: options.pause ?? false,
    requestPolicy: "cache-and-network",
  });
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = () => execute({ requestPolicy: "network-only" });
  const latest = useRef(ask);
  latest.current = ask;
  useEvents(options.kinds, (event) => {
    if (options.pause || (event !== null && options.concerns?.(event) === false)) return;
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      latest.current();
    }, PAUSE);
  });
  useEffect(() => () => clearTimeout(waiting.current), []);
  return { ...state, ask };
}
