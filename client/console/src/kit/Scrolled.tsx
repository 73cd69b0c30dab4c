import { Box } from "@mantine/core";
import type { ReactNode } from "react";

/** What may be wider than its place, as a table: it scrolls by itself, also by keyboard, and not the page. */
export function Scrolled({ label, mah, children }: { label: string; mah?: number; children: ReactNode }) {
  return (
    <Box component="div" role="group" aria-label={label} tabIndex={0} mah={mah} style={{ overflow: "auto" }}>
      {children}
    </Box>
  );
}
