import { useMay } from "../session/session.ts";
import { useSpeech } from "../words/words.ts";
import { beginningOf } from "./days.ts";
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
  createdSince?: string;
  createdBefore?: string;
}

/** What takes the filters by membership and by day out of the address. */
export const NO_MEMBERSHIP_FILTER = {
  product: undefined,
  offer: undefined,
  membership: undefined,
  from: undefined,
  to: undefined,
};

/**
 * Whom the address asks for by their memberships, and by the day since when they are there: a part of the filter of members
 * and of accounts. `held` are the memberships that the list shows of each.
 */
export function useMembershipFilter() {
  const [{ product, offer, membership, from, to }] = useUrlState();
  const { zone } = useSpeech();
  const isSeen = useMay()("SUBSCRIPTIONS_READ");
  const since = from && beginningOf(from, zone);
  const before = to && beginningOf(dayAfter(to), zone);
  const filter: Holding = {
    ...(isSeen && product ? { product } : {}),
    ...(isSeen && offer ? { offer } : {}),
    ...(isSeen ? asked(membership) : {}),
    ...(since ? { createdSince: since } : {}),
    ...(before ? { createdBefore: before } : {}),
  };
  return { filter, held: { statuses: membership === "ENDED" ? ["ENDED" as const] : STANDING }, isSeen };
}

function asked(membership: string | undefined): Holding {
  if (membership === "ANY" || membership === "NONE") return { hasSubscription: membership === "ANY" };
  return membership && STATES.has(membership)
    ? { subscriptionStatuses: [membership as SubscriptionStatus] }
    : {};
}

/** "2027-03-01" of "2027-02-28". */
function dayAfter(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? "" : new Date(at + 86_400_000).toISOString().slice(0, 10);
}
