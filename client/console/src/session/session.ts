import { createContext, useContext } from "react";
import type { ConsoleStartQuery, Permission } from "../graphql/start.gen.ts";

export type Viewer = NonNullable<ConsoleStartQuery["viewer"]>;
export type Tenant = ConsoleStartQuery["tenant"];

export interface Session {
  readonly viewer: Viewer;
  readonly tenant: Tenant;
  readonly signOut: () => Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("nobody is signed in around this");
  return session;
}

/** Whether the person may do what asks for that permission. The server decides; this is for what is shown at all. */
export function useMay(): (permission: Permission) => boolean {
  const { viewer } = useSession();
  return (permission) => viewer.permissions.includes(permission);
}

/** Leave for the site's sign-in, to come back here. */
export function goSignIn(): void {
  const here = location.pathname + location.search;
  location.assign(`/login?next=${encodeURIComponent(here)}`);
}
