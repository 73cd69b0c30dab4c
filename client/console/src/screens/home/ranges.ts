const DAY = 24 * 3600 * 1000;

/** To the end of tomorrow, so that what happens while the page is open is within. */
export function lastDays(days: number): { from: string; to: string } {
  const end = new Date(Math.ceil(Date.now() / DAY) * DAY + DAY);
  return { from: new Date(end.getTime() - (days + 1) * DAY).toISOString(), to: end.toISOString() };
}

/** The month that runs and those before it, by the calendar. */
export function lastMonths(months: number): { from: string; to: string } {
  const now = new Date();
  const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1, 2));
  const to = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
  return { from: from.toISOString(), to: to.toISOString() };
}
