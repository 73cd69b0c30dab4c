import { Money } from "../../kit/Money.tsx";
import { RecordLink } from "../../kit/RecordLink.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { State } from "../../kit/State.tsx";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import type { AccountInvoiceFieldsFragment } from "./parts.gen.ts";
import { partWords } from "./parts.words.ts";

type Row = AccountInvoiceFieldsFragment;

/** The columns of invoices where whose they are is plain. */
export function useInvoiceColumns(): Column<Row>[] {
  const t = useWords(partWords);
  return [
    {
      key: "number",
      title: t.invoice,
      cell: (row) => <RecordLink to={`/invoices/${row.id}`}>{row.number ?? t.draft}</RecordLink>,
    },
    {
      key: "status",
      title: t.status,
      cell: (row) => <State state={row.status} text={t.invoiceStates[row.status] ?? row.status} />,
    },
    {
      key: "date",
      title: t.date,
      from: "sm",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
    { key: "total", title: t.total, align: "end", cell: (row) => <Money value={row.total} size="sm" /> },
    {
      key: "due",
      title: t.due,
      align: "end",
      from: "sm",
      cell: (row) => (row.status === "OPEN" ? <Money value={row.due} size="sm" /> : "–"),
    },
  ];
}

export function InvoiceRows({ rows }: { rows: readonly Row[] }) {
  const t = useWords(partWords);
  return <Rows label={t.invoices} columns={useInvoiceColumns()} rows={rows} none={t.noInvoices} />;
}
