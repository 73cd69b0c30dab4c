import { Stack } from "@mantine/core";
import { IconCreditCard } from "@tabler/icons-react";
import { AccountFilter } from "../../kit/AccountField.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { ExportButton } from "../../kit/ExportButton.tsx";
import { ChoiceFilter, Filters } from "../../kit/Filters.tsx";
import { Money } from "../../kit/Money.tsx";
import { AccountLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { words as invoiceWords } from "../invoices/words.ts";
import { By, InvoiceLink, PaymentState } from "./cells.tsx";
import { PaymentListDocument, type PaymentRowFragment, type PaymentStatus } from "./payments.gen.ts";
import { words } from "./words.ts";

/** Every attempt to collect, newest first. */
export function PaymentList() {
  const t = useWords(words);
  const { paymentStates } = useWords(invoiceWords);
  const may = useMay();
  const [values, set] = useUrlState();
  const { status, account } = values;
  const filter = {
    ...(status ? { statuses: [status as PaymentStatus] } : {}),
    ...(account ? { account } : {}),
  };
  const { data, error, ask } = useLiveQuery(
    PaymentListDocument,
    { filter, ...pageOf(values) },
    { kinds: ["payment.", "refund.", "dispute."] },
  );
  const columns: Column<PaymentRowFragment>[] = [
    { key: "amount", title: t.amount, cell: (row) => <Money value={row.amount} fw={600} /> },
    { key: "status", title: t.status, phone: "edge", cell: (row) => <PaymentState of={row} /> },
    {
      key: "account",
      title: t.account,
      cell: (row) => (row.account ? <AccountLink of={row.account} /> : t.nobody),
    },
    { key: "invoice", title: t.invoice, from: "md", cell: (row) => <InvoiceLink of={row.invoice} /> },
    { key: "by", title: t.by, from: "md", cell: (row) => <By of={row} /> },
    {
      key: "created",
      title: t.created,
      phone: "below",
      from: "sm",
      cell: (row) => <When at={row.createdAt} size="sm" />,
    },
  ];
  return (
    <Stack gap="lg">
      <Filters end={<ExportButton of="PAYMENTS" filter={{ payments: filter }} />}>
        <ChoiceFilter
          name="status"
          label={t.status}
          choices={Object.entries(paymentStates).map(([value, label]) => ({ value, label }))}
        />
        {may("MEMBERS_READ") && <AccountFilter name="account" label={t.account} />}
      </Filters>
      <RecordTable
        label={t.title}
        columns={columns}
        rows={data?.payments.nodes}
        page={data?.payments.pageInfo}
        to={(row) => `/payments/${row.id}`}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set({ status: undefined, account: undefined })}
        empty={<Empty icon={IconCreditCard} title={t.emptyPayments} about={t.emptyPaymentsAbout} />}
      />
    </Stack>
  );
}
