import { Anchor, Stack, Text } from "@mantine/core";
import { IconFileMinus } from "@tabler/icons-react";
import { AccountFilter } from "../../kit/AccountField.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { Filters } from "../../kit/Filters.tsx";
import { Money } from "../../kit/Money.tsx";
import { AccountLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { words as invoiceWords } from "../invoices/words.ts";
import { InvoiceLink } from "./cells.tsx";
import { PaymentNotesDocument, type PaymentNotesQuery } from "./payments.gen.ts";
import { words } from "./words.ts";

type Row = PaymentNotesQuery["creditNotes"]["nodes"][number];

/** The documents that correct invoices; each leads to its invoice. */
export function CreditNotes() {
  const t = useWords(words);
  const { targets, pdf } = useWords(invoiceWords);
  const may = useMay();
  const [values, set] = useUrlState();
  const { account } = values;
  const { data, error, ask } = useLiveQuery(
    PaymentNotesDocument,
    { filter: account ? { account } : {}, ...pageOf(values) },
    { kinds: ["credit_note."] },
  );
  const columns: Column<Row>[] = [
    {
      key: "number",
      title: t.number,
      cell: (row) => (
        <Text size="sm" fw={600}>
          {row.number}
        </Text>
      ),
    },
    { key: "account", title: t.account, cell: (row) => <AccountLink of={row.account} /> },
    { key: "target", title: t.target, from: "md", cell: (row) => targets[row.target] },
    { key: "invoice", title: t.invoice, from: "sm", cell: (row) => <InvoiceLink of={row.invoice} /> },
    {
      key: "created",
      title: t.created,
      from: "md",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
    { key: "amount", title: t.amount, align: "end", cell: (row) => <Money value={row.total} /> },
    {
      key: "pdf",
      title: pdf,
      from: "sm",
      align: "end",
      cell: (row) => (
        <Anchor
          href={row.pdfUrl}
          target="_blank"
          rel="noreferrer"
          inherit
          aria-label={`${pdf} ${row.number}`}
        >
          {pdf}
        </Anchor>
      ),
    },
  ];
  return (
    <Stack gap="lg">
      {may("MEMBERS_READ") && (
        <Filters>
          <AccountFilter name="account" label={t.account} />
        </Filters>
      )}
      <RecordTable
        label={t.tabs["notes"] ?? ""}
        columns={columns}
        rows={data?.creditNotes.nodes}
        page={data?.creditNotes.pageInfo}
        to={(row) => `/invoices/${row.invoice?.id}`}
        error={error}
        retry={ask}
        isFiltered={account !== undefined}
        clear={() => set({ account: undefined })}
        empty={<Empty icon={IconFileMinus} title={t.emptyNotes} about={t.emptyNotesAbout} />}
      />
    </Stack>
  );
}
