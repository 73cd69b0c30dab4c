import { useState } from "react";

export interface Past {
  readonly query: string;
  readonly variables: string;
  readonly at: string;
}

const KEY = "tenure.playground";
const MOST = 30;

/** What was run, of this tab alone: variables may hold what is nobody else's business. */
export function useHistory(): { past: readonly Past[]; add: (one: Past) => void; clear: () => void } {
  const [past, setPast] = useState<readonly Past[]>(read);
  const keep = (next: readonly Past[]) => {
    sessionStorage.setItem(KEY, JSON.stringify(next));
    setPast(next);
  };
  const add = (one: Past) => {
    const others = past.filter(({ query, variables }) => query !== one.query || variables !== one.variables);
    keep([one, ...others].slice(0, MOST));
  };
  return { past, add, clear: () => keep([]) };
}

function read(): readonly Past[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "[]") as readonly Past[];
  } catch {
    return [];
  }
}

const DRAFT = "tenure.playground.draft";

/** What stood in the editors when the page was left, of this tab alone. */
export function draft(): Pick<Past, "query" | "variables"> | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(DRAFT) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft({ query, variables }: Pick<Past, "query" | "variables">): void {
  sessionStorage.setItem(DRAFT, JSON.stringify({ query, variables }));
}
