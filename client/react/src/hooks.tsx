import type { EventType, TenureClient, TenureEvent } from "@tenure/client";
import {
  type ReactNode,
  createContext,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useSyncExternalStore,
} from "react";
import { type Entitlement, entitlementOf } from "./entitlement.ts";
import { LOADING, ViewerStore, type ViewerState } from "./store.ts";

const Store = createContext<ViewerStore | null>(null);

/** Everything below knows who asks and what they have, and hears when that changes. */
export function TenureProvider({ client, children }: { client: TenureClient; children?: ReactNode }): ReactNode {
  const store = useMemo(() => new ViewerStore(client), [client]);
  useEffect(() => store.start(), [store]);
  return <Store value={store}>{children}</Store>;
}

function useStore(): ViewerStore {
  const store = useContext(Store);
  if (store === null) throw new Error("There is no TenureProvider above.");
  return store;
}

export function useClient(): TenureClient {
  return useStore().client;
}

/** Who asks. Call `refresh` after signing in or out; all other changes are heard. */
export function useViewer(): ViewerState & { refresh: () => Promise<void> } {
  const store = useStore();
  const state = useSyncExternalStore(store.subscribe, store.state, () => LOADING);
  return { ...state, refresh: store.refresh };
}

/** What the viewer has of a feature, live. */
export function useEntitlement(feature: string): Entitlement & { isLoading: boolean } {
  const { viewer, isLoading } = useViewer();
  return { ...entitlementOf(viewer, feature), isLoading };
}

export interface GateProps {
  readonly feature: string;
  readonly children?: ReactNode;
  /** Shown without the feature. */
  readonly fallback?: ReactNode;
  /** Shown until it is known. */
  readonly pending?: ReactNode;
}

/**
 * Shows what is behind it to those who have the feature, and opens and closes live.
 *
 * It spares people what they cannot use. What must be kept from them is kept by your server, which asks `viewer.can`.
 */
export function Gate({ feature, children, fallback = null, pending = null }: GateProps): ReactNode {
  const { isGranted, isLoading } = useEntitlement(feature);
  if (isLoading) return pending;
  return isGranted ? children : fallback;
}

/** Hear what happens to the member and their accounts, while the component is shown. */
export function useEvents<T extends EventType = EventType>(
  onEvent: (event: TenureEvent<T>) => void,
  { types }: { types?: readonly T[] } = {},
): void {
  const store = useStore();
  const hear = useEffectEvent((event: TenureEvent) => {
    if (types === undefined || (types as readonly string[]).includes(event.type)) onEvent(event as TenureEvent<T>);
  });
  useEffect(() => store.handle(hear), [store]);
}
