/** Times as fields of type `datetime-local` have them (`2026-05-01T09:30`), in a zone. */

function parts(instant: Date, zone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  return format.format(instant).replace(" ", "T");
}

export function toLocal(instant: string | null | undefined, zone: string): string {
  return instant ? parts(new Date(instant), zone).slice(0, 16) : "";
}

/** The instant at which clocks of the zone show that; null where nothing is written. */
export function toInstant(local: string, zone: string): string | null {
  if (!local) return null;
  const wanted = Date.parse(`${local}Z`);
  let instant = wanted;
  // Twice: the first guess may lie on the other side of a change of the clocks.
  for (let turn = 0; turn < 2; turn += 1) {
    instant += wanted - Date.parse(`${parts(new Date(instant), zone)}Z`);
  }
  return new Date(instant).toISOString();
}
