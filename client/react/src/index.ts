export type { Entitlement } from "./entitlement.ts";
export { Gate, type GateProps, TenureProvider, useClient, useEntitlement, useEvents, useViewer } from "./hooks.tsx";
export type { Viewer, ViewerState } from "./store.ts";
