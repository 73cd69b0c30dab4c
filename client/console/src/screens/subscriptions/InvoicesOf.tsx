import { Text } from "@mantine/core";
import { Money } from "../../kit/Money.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import { words as invoiceWords } from "../invoices/words.ts";
import type { SubscriptionOneQuery } from "./subscriptions.gen.ts";
import { words } from "./words.ts";

type One = Extract<NonNullable<SubscriptionOneQuery["node"]>, { __typename: "Subscription" }>;
type Row = One["invoices"][number];

/** What was charged for it, newest first. */
export function InvoicesOf({ invoices }: { invoices: readonly Row[] }) {
  const t = useWords(words);
  const { states } = useWords(invoiceWords);
  const columns: Column<Row>[] = [
    { key: "number", title: t.number, cell: (row) => row.number ?? t.draft },
    {
      key: "status",
      title: t.status,
      cell: (row) => <State state={row.status} text={states[row.status] ?? row.status} />,
    },
    {
      key: "created",
      title: t.created,
      from: "sm",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
    { key: "total", title: t.total, align: "end", cell: (row) => <Money value={row.total} /> },
    { key: "due", title: t.due, align: "end", from: "sm", cell: (row) => <Money value={row.due} /> },
  ];
  return (
    <Section title={t.invoices}>
      {invoices.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t.noInvoices}
        </Text>
      ) : (
        <RecordTable
          label={t.invoices}
          columns={columns}
          rows={[...invoices].reverse()}
          to={(row) => `/invoices/${row.id}`}
          empty={null}
        />
      )}
    </Section>
  );
}
