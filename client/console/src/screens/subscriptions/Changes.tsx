import { Text } from "@mantine/core";
import { Money } from "../../kit/Money.tsx";
import { RecordLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import type { SubscriptionChangeRowFragment } from "./subscriptions.gen.ts";
import { words } from "./words.ts";

/** All changes of the terms, newest first. */
export function Changes({ changes }: { changes: readonly SubscriptionChangeRowFragment[] }) {
  const t = useWords(words);
  const columns: Column<SubscriptionChangeRowFragment>[] = [
    {
      key: "effective",
      title: t.effective,
      cell: (row) => <When at={row.effectiveAt} precision="day" size="sm" />,
    },
    {
      key: "from",
      title: t.from,
      from: "sm",
      cell: (row) => `${row.fromQuantity} × ${row.fromOffer?.name ?? "–"}`,
    },
    { key: "to", title: t.to, cell: (row) => `${row.quantity} × ${row.offer?.name ?? "–"}` },
    {
      key: "status",
      title: t.status,
      cell: (row) => <State state={row.status} text={t.changeStates[row.status] ?? row.status} />,
    },
    { key: "net", title: t.net, align: "end", cell: (row) => <Money value={row.net} /> },
    {
      key: "invoice",
      title: t.number,
      from: "sm",
      cell: (row) =>
        row.invoice ? (
          <RecordLink to={`/invoices/${row.invoice.id}`}>{row.invoice.number ?? t.draft}</RecordLink>
        ) : (
          "–"
        ),
    },
  ];
  return (
    <Section title={t.history}>
      {changes.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t.noHistory}
        </Text>
      ) : (
        <RecordTable label={t.history} columns={columns} rows={[...changes].reverse()} empty={null} />
      )}
    </Section>
  );
}
