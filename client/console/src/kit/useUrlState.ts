import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";

type Values = Record<string, string | undefined>;

/**
 * What a screen shows, kept in the address: filters, the page, the tab. A link to it is what somebody sees.
 *
 * An empty text is the same as none. `set` forgets the page when anything else changes.
 */
export function useUrlState(): [Values, (changes: Values) => void] {
  const search = useSearch({ strict: false }) as Values;
  const navigate = useNavigate();
  const set = useCallback(
    (changes: Values) => {
      const turnsPage = "after" in changes || "before" in changes;
      const next = (old: Values) => {
        const kept = turnsPage ? old : { ...old, after: undefined, before: undefined };
        const all = { ...kept, ...(turnsPage ? { after: undefined, before: undefined } : {}), ...changes };
        return Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as Values;
      };
      void navigate({ to: ".", search: next as never, replace: !turnsPage });
    },
    [navigate],
  );
  return [search, set];
}

/** The arguments of a connection for the page that the address says. */
export function pageOf(
  values: Values,
  size = 25,
): { first?: number; last?: number; after?: string; before?: string } {
  if (values["before"]) return { last: size, before: values["before"] };
  return { first: size, ...(values["after"] ? { after: values["after"] } : {}) };
}
