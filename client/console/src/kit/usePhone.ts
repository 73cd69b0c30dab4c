import { useSyncExternalStore } from "react";

/** Mantine's `sm`: below it there is room for a name and one thing beside it. */
const NARROW = "(max-width: 47.99em)";

/** Whether there is as little room as on a phone. */
export function usePhone(): boolean {
  return useSyncExternalStore(follow, () => window.matchMedia(NARROW).matches);
}

function follow(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
