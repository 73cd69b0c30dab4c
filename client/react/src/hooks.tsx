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

/** Provides the viewer and their entitlements, live, to everything below. */
export function TenureProvider({ client, children }: { client: TenureClient; children?: ReactNode }): ReactNode {
  const store = useMemo(() => new ViewerStore(client), [client]);
  useEffect(() => store.start(), [store]);
  return <Store value={store}>{children}</Store>;
}

function useStore(): ViewerStore {
  const store = useContext(Store);
  if (store === null) throw new Error("This must be used inside a TenureProvider.");
  return store;
}

export function useClient(): TenureClient {
  return useStore().client;
}

/** The viewer. Call `refresh` after signing in or out; all other changes arrive by themselves. */
export function useViewer(): ViewerState & { refresh: () => Promise<void> } {
  const store = useStore();
  const state = useSyncExternalStore(store.subscribe, store.state, () => LOADING);
  return { ...state, refresh: store.refresh };
}

/** The viewer's entitlement to a feature, live. */
export function useEntitlement(feature: string): Entitlement & { isLoading: boolean } {
  const { viewer, isLoading } = useViewer();
  return { ...entitlementOf(viewer, feature), isLoading };
}

export interface GateProps {
  readonly feature: string;
  readonly children?: ReactNode;
  /** Shown to viewers who are not entitled to the feature. */
  readonly fallback?: ReactNode;
  /** Shown while the entitlement is loading. */
  readonly pending?: ReactNode;
}

/**
 * Shows its children to viewers who are entitled to the feature, and opens and closes live.
 *
 * It hides what people cannot use; it does not protect it. Protect content on your server, which checks `viewer.can`.
 */
export function Gate({ feature, children, fallback = null, pending = null }: GateProps): ReactNode {
  const { isGranted, isLoading } = useEntitlement(feature);
  if (isLoading) return pending;
  return isGranted ? children : fallback;
}

/** Receives the events of the member and their accounts, while the component is mounted. */
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
