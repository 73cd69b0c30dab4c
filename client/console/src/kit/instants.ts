/** Instants and what the clocks of a zone show then; an instant is written as the server writes it. */

interface Shown {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

function shownAt(time: number, zone: string): Shown {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  const parts = Object.fromEntries(
    format.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
  );
  return parts as unknown as Shown;
}

/** The instant at which the zone's clocks show that: the earlier of two; of an hour that is left out, the next one. */
export function instantAt(shown: Shown, zone: string): string {
  const wanted = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute);
  const offset = (time: number) => {
    const at = shownAt(time, zone);
    return Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute) - Math.floor(time / 60_000) * 60_000;
  };
  const first = wanted - offset(wanted - offset(wanted));
  const second = wanted - offset(first);
  return new Date(Math.min(first, second)).toISOString();
}

/** `2026-05-01T12:30`, as a field of date and time holds it. */
export function localOf(instant: string, zone: string): string {
  const { year, month, day, hour, minute } = shownAt(new Date(instant).getTime(), zone);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** The instant of `2026-05-01T12:30` in the zone; undefined where the text is no such time. */
export function instantOf(local: string, zone: string): string | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(local);
  if (!found) return undefined;
  const [year, month, day, hour, minute] = found.slice(1).map((part) => Number(part ?? 0));
  return instantAt(
    { year: year ?? 0, month: month ?? 1, day: day ?? 1, hour: hour ?? 0, minute: minute ?? 0 },
    zone,
  );
}

/** The midnight that begins the zone's day, so many days and months before the instant's. */
export function midnightBefore(
  instant: string,
  zone: string,
  back: { days?: number; months?: number },
): string {
  const shown = shownAt(new Date(instant).getTime(), zone);
  const day = back.months === undefined ? shown.day - (back.days ?? 0) : 1;
  const moved = new Date(Date.UTC(shown.year, shown.month - 1 - (back.months ?? 0), day));
  return instantAt(
    {
      year: moved.getUTCFullYear(),
      month: moved.getUTCMonth() + 1,
      day: moved.getUTCDate(),
      hour: 0,
      minute: 0,
    },
    zone,
  );
}
