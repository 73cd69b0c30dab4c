import type { Viewer } from "./store.ts";

export interface Entitlement {
  readonly isGranted: boolean;
  /** The limit of the viewer's accounts together. Null if it is not a limit, or without an entitlement. */
  readonly amount: number | null;
  /** When it ends. Null when it has no known end. */
  readonly until: string | null;
}

/** The viewer's entitlement to a feature, calculated like `viewer.limit(feature:)`: the sum, or the largest. */
export function entitlementOf(viewer: Viewer | null, feature: string): Entitlement {
  const held = (viewer?.entitlements ?? []).filter((one) => one.feature?.code === feature);
  const ends = held.map((one) => one.until);
  return {
    isGranted: held.length > 0,
    amount:
      held[0]?.feature?.kind === "LIMIT"
        ? together(
            held.map((one) => one.amount ?? 0),
            held[0].feature.isSummed,
          )
        : null,
    until: ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null),
  };
}

function together(amounts: number[], isSummed: boolean): number {
  return isSummed ? amounts.reduce((sum, amount) => sum + amount, 0) : Math.max(...amounts);
}
