import { Text } from "@mantine/core";
import { Money } from "../../kit/Money.tsx";
import { RecordLink } from "../../kit/RecordLink.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { State } from "../../kit/State.tsx";
import { useWhen, When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import type { AccountSubscriptionFieldsFragment } from "./parts.gen.ts";
import { partWords } from "./parts.words.ts";

type Row = AccountSubscriptionFieldsFragment;

/** Agreements, each leading to its page. */
export function SubscriptionRows({ rows }: { rows: readonly Row[] }) {
  const t = useWords(partWords);
  const columns: Column<Row>[] = [
    {
      key: "offer",
      title: t.offer,
      cell: (row) => (
        <RecordLink to={`/subscriptions/${row.id}`}>
          {row.quantity > 1 ? `${row.quantity} × ` : ""}
          {row.offer?.name ?? row.id}
        </RecordLink>
      ),
    },
    {
      key: "status",
      title: t.status,
      cell: (row) => <State state={row.status} text={t.subscriptionStates[row.status] ?? row.status} />,
    },
    { key: "until", title: t.renews, from: "sm", cell: (row) => <Until row={row} /> },
    { key: "price", title: t.price, align: "end", from: "sm", cell: (row) => <Price row={row} /> },
  ];
  return <Rows label={t.subscriptions} columns={columns} rows={rows} none={t.noSubscriptions} />;
}

function Until({ row }: { row: Row }) {
  const t = useWords(partWords);
  const say = useWhen();
  if (row.status === "ENDED") return <When at={row.endsAt ?? row.periodEnd} precision="day" size="sm" />;
  if (row.endsAt) return <Text size="sm">{t.ends(say(row.endsAt, "day"))}</Text>;
  return row.periodEnd ? <When at={row.periodEnd} precision="day" size="sm" /> : t.forGood;
}

function Price({ row }: { row: Row }) {
  const t = useWords(partWords);
  if (!row.price) return "–";
  return (
    <Text size="sm">
      <Money value={row.price.money} /> {t.intervals[row.price.intervalUnit]?.(row.price.intervalCount)}
    </Text>
  );
}
