import { useState } from "react";

const NOTHING: ReadonlySet<string> = new Set();

/** What is selected of a list: as `RecordTable` takes it, the rows themselves, and how to select nothing again. */
export function useSelection<Row extends { readonly id: string }>(rows: readonly Row[] | undefined) {
  const [selected, select] = useState(NOTHING);
  const chosen = (rows ?? []).filter(({ id }) => selected.has(id));
  return { table: { selected, select }, chosen, clear: () => select(NOTHING) };
}
