/**
 * The instant at which the clocks of `zone` show `local` (`2026-03-29T09:00`), as the server reads it.
 *
 * Where they show it twice, the first; where never, as far behind as they jumped.
 */
export function instantIn(local: string, zone: string): string {
  const wanted = Date.parse(`${local.length === 10 ? `${local}T00:00` : local}Z`);
  let instant = wanted;
  // Once by the offset that is near, and once more by that of where it led.
  for (let turn = 0; turn < 2; turn += 1) instant = wanted - offset(instant, zone);
  return new Date(instant).toISOString();
}

/** What the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offset(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return shown - Math.floor(instant / 1000) * 1000;
}
