import { useState } from "react";
import { useEvery } from "../../kit/useEvery.ts";

const DAY = 24 * 3600 * 1000;

interface Range extends Record<string, string> {
  from: string;
  to: string;
}

/** To the end of tomorrow, so that what happens while the page is open is within. */
export function lastDays(days: number): Range {
  const end = new Date(Math.ceil(Date.now() / DAY) * DAY + DAY);
  return { from: new Date(end.getTime() - (days + 1) * DAY).toISOString(), to: end.toISOString() };
}

/** The month that runs and those before it, by the calendar. */
export function lastMonths(months: number): Range {
  const now = new Date();
  const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1, 2));
  const to = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
  return { from: from.toISOString(), to: to.toISOString() };
}

/** A range that goes along with the days, for a page that stays open. */
export function useRange(make: () => Range): Range {
  const [range, setRange] = useState(make);
  useEvery(600, () => {
    const now = make();
    if (now.to !== range.to) setRange(now);
  });
  return range;
}
