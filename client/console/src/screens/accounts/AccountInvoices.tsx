import { IconFileInvoice } from "@tabler/icons-react";
import { Empty } from "../../kit/Empty.tsx";
import { RecordTable } from "../../kit/RecordTable.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { AccountInvoicesDocument } from "./accounts.gen.ts";
import { useInvoiceColumns } from "./InvoiceRows.tsx";
import { partWords } from "./parts.words.ts";

export function AccountInvoices({ id }: { id: string }) {
  const p = useWords(partWords);
  const [values] = useUrlState();
  const columns = useInvoiceColumns();
  const { data, error, ask } = useLiveQuery(
    AccountInvoicesDocument,
    { id, ...pageOf(values) },
    { kinds: ["invoice.", "payment.", "credit_note.", "refund."] },
  );
  const found = data?.account.invoices;
  return (
    <RecordTable
      label={p.invoices}
      columns={columns}
      rows={data && (found?.nodes ?? [])}
      page={found?.pageInfo}
      to={(row) => `/invoices/${row.id}`}
      error={error}
      retry={ask}
      empty={<Empty icon={IconFileInvoice} title={p.noInvoices} about={p.noInvoicesAbout} />}
    />
  );
}
