import { Anchor, type AnchorProps } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** Leads to another record of the console. */
export function RecordLink({ to, children, ...props }: { to: string; children: ReactNode } & AnchorProps) {
  return (
    <Anchor component={Link} to={to} inherit {...props}>
      {children}
    </Anchor>
  );
}
