import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { RecordLink } from "../../kit/RecordLink.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import type { AccountEntitlementFieldsFragment } from "./parts.gen.ts";
import { partWords } from "./parts.words.ts";

type Row = AccountEntitlementFieldsFragment;

/** What an account may use, and why. */
export function EntitlementRows({ rows, act }: { rows: readonly Row[]; act?: (row: Row) => ReactNode }) {
  const t = useWords(partWords);
  const columns: Column<Row>[] = [
    { key: "feature", title: t.feature, cell: (row) => row.feature?.name ?? "–" },
    { key: "why", title: t.why, cell: (row) => <Why row={row} /> },
    {
      key: "limit",
      title: t.limit,
      align: "end",
      from: "sm",
      cell: (row) => <span className="tabular">{row.amount ?? "–"}</span>,
    },
    {
      key: "until",
      title: t.until,
      from: "sm",
      cell: (row) =>
        row.until ? (
          <When at={row.until} precision="day" size="sm" />
        ) : (
          <Text size="sm" c="dimmed">
            {t.forGood}
          </Text>
        ),
    },
    ...(act ? [{ key: "act", title: "", align: "end" as const, cell: act }] : []),
  ];
  return <Rows label={t.entitlements} columns={columns} rows={rows} none={t.noEntitlements} />;
}

function Why({ row }: { row: Row }) {
  const t = useWords(partWords);
  if (row.source === "GRANT")
    return <Text size="sm">{row.reason ? t.granted(row.reason) : t.grantedPlain}</Text>;
  const offer = row.subscription?.offer?.name ?? "–";
  const text = row.source === "GIFT" ? t.gift(offer) : t.bought(offer);
  return row.subscription ? (
    <RecordLink to={`/subscriptions/${row.subscription.id}`} size="sm">
      {text}
    </RecordLink>
  ) : (
    <Text size="sm">{text}</Text>
  );
}
