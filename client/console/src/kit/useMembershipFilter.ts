import { useMay } from "../session/session.ts";
import type { SubscriptionStatus } from "./membership.gen.ts";
import { useUrlState } from "./useUrlState.ts";

/** Those that stand. One that has ended is shown where it is asked for. */
const STANDING: SubscriptionStatus[] = [
  "SCHEDULED",
  "INCOMPLETE",
  "TRIALING",
  "ACTIVE",
  "PAST_DUE",
  "UNPAID",
  "PAUSED",
];
const STATES: ReadonlySet<string> = new Set([...STANDING, "ENDED"]);

interface Holding {
  product?: string;
  offer?: string;
  subscriptionStatuses?: SubscriptionStatus[];
  hasSubscription?: boolean;
}

/**
 * Whom the address asks for by their memberships, under `sold` and `membership`: a part of the filter of members and of
 * accounts. `held` are the memberships that the list shows of each.
 */
export function useMembershipFilter() {
  const [{ sold, membership }] = useUrlState();
  const isSeen = useMay()("SUBSCRIPTIONS_READ");
  const filter: Holding = isSeen ? { ...soldBy(sold), ...standing(membership) } : {};
  return { filter, held: { statuses: membership === "ENDED" ? ["ENDED" as const] : STANDING }, isSeen };
}

function soldBy(value: string | undefined): Holding {
  const [kind, id] = value?.split(".") ?? [];
  return id && (kind === "product" || kind === "offer") ? { [kind]: id } : {};
}

function standing(membership: string | undefined): Holding {
  if (membership === "ANY" || membership === "NONE") return { hasSubscription: membership === "ANY" };
  return membership && STATES.has(membership)
    ? { subscriptionStatuses: [membership as SubscriptionStatus] }
    : {};
}
