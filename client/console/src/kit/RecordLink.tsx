import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** Leads to a record of the console, within a text or a cell. */
export function RecordLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Anchor component={Link} to={to} inherit>
      {children}
    </Anchor>
  );
}

/** Whose something is, with the way there; a dash where one may not see it. */
export function AccountLink({ of }: { of: { id: string; name: string } | null | undefined }) {
  return of ? <RecordLink to={`/accounts/${of.id}`}>{of.name}</RecordLink> : <span>–</span>;
}
