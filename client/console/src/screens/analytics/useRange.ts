import { useState } from "react";
import { useQuery } from "urql";
import { useAsOf } from "../../kit/AsOf.tsx";
import { midnightBefore } from "../../kit/instants.ts";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useMay, useSession } from "../../session/session.ts";
import { AnalyticsClockDocument, type AnalyticsGrain } from "./analytics.gen.ts";

export type Months = "1" | "3" | "12" | "24";

/** What changes any of the figures. */
export const KINDS = ["subscription.", "checkout.completed", "revenue.", "payment.", "invoice."] as const;

const HOUR = 3_600_000;
const GRAINS: Record<Months, AnalyticsGrain> = { "1": "DAY", "3": "WEEK", "12": "MONTH", "24": "MONTH" };

export interface Range {
  readonly asOf: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly months: Months;
  readonly grain: AnalyticsGrain;
}

/**
 * What the address says is looked at: calendar months up to an instant, in the zone of the business.
 *
 * Without one, up to the next full hour, so that what happens now is in it. Null until that is known.
 */
export function useRange(): Range | null {
  const { tenant } = useSession();
  const [values] = useUrlState();
  const asOf = useAsOf();
  const now = useNow();
  if (now === null) return null;
  const months = (values["months"] ?? "12") in GRAINS ? ((values["months"] ?? "12") as Months) : "12";
  const to = asOf ?? new Date((Math.floor(now / HOUR) + 1) * HOUR).toISOString();
  const from = midnightBefore(
    to,
    tenant.zone,
    months === "1" ? { days: 30 } : { months: Number(months) - 1 },
  );
  const wanted = values["grain"] as AnalyticsGrain | undefined;
  const isFit = wanted === "WEEK" || wanted === "MONTH" || (wanted === "DAY" && months !== "24");
  return { asOf, from, to, months, grain: isFit && wanted ? wanted : GRAINS[months] };
}

/** The business's time: that of its own clock, where it is a test business that has one. */
function useNow(): number | null {
  const { tenant } = useSession();
  const may = useMay();
  const [opened] = useState(() => Date.now());
  const hasClock = tenant.isTest && may("CLOCK_WRITE");
  const [{ data, fetching }] = useQuery({
    query: AnalyticsClockDocument,
    pause: !hasClock,
    requestPolicy: "cache-and-network",
  });
  if (hasClock && data === undefined && fetching) return null;
  return data?.testClock ? new Date(data.testClock.now).getTime() : opened;
}
