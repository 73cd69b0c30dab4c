/** A record that was looked at: what it is called, and where it belongs. */
export interface Recent {
  readonly to: string;
  readonly title: string;
  readonly within: string;
}

const KEPT = 6;
let opened: readonly Recent[] = [];

/** Noted while the console is open, and nowhere else: names of members are not left on a machine that others use. */
export function remember(record: Recent): void {
  opened = [record, ...opened.filter(({ to }) => to !== record.to)].slice(0, KEPT);
}

/** The records that were looked at last, the newest first. */
export function recent(): readonly Recent[] {
  return opened;
}
