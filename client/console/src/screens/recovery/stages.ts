import type { RecoveryBoardQuery } from "./recovery.gen.ts";
import type { Stage } from "./words.ts";

export type Row = RecoveryBoardQuery["subscriptions"]["nodes"][number];

/** How far it has come: access goes on, access has ended while it is still tried, or it was given up. */
export function stageOf(row: Row): Stage {
  if (row.status === "UNPAID") return "UNPAID";
  return row.graceUntil && new Date(row.graceUntil) < new Date() ? "CLOSED" : "GRACE";
}

export const COLOURS: Record<Stage, string> = { GRACE: "yellow", CLOSED: "orange", UNPAID: "red" };

export const nameOf = (row: Row) => row.account?.name ?? row.id;
