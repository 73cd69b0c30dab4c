import { Button, Stack } from "@mantine/core";
import { IconGavel } from "@tabler/icons-react";
import { useState } from "react";
import { AccountFilter } from "../../kit/AccountField.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { ChoiceFilter, Filters } from "../../kit/Filters.tsx";
import { Money } from "../../kit/Money.tsx";
import { usePaymentWords } from "../../kit/paymentWords.ts";
import { AccountLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { InvoiceLink } from "./cells.tsx";
import { CloseDispute } from "./DisputeActs.tsx";
import { type DisputeStatus, PaymentDisputesDocument, type PaymentDisputesQuery } from "./payments.gen.ts";
import { words } from "./words.ts";

type Row = PaymentDisputesQuery["disputes"]["nodes"][number];

/** What payers contest, and how it ended. */
export function Disputes() {
  const t = useWords(words);
  const why = usePaymentWords();
  const may = useMay();
  const [values, set] = useUrlState();
  const [closing, setClosing] = useState<Row>();
  const { status, account } = values;
  const filter = {
    ...(status ? { statuses: [status as DisputeStatus] } : {}),
    ...(account ? { account } : {}),
  };
  const { data, error, ask } = useLiveQuery(
    PaymentDisputesDocument,
    { filter, ...pageOf(values) },
    { kinds: ["dispute."] },
  );
  const columns: Column<Row>[] = [
    { key: "amount", title: t.amount, cell: (row) => <Money value={row.amount} fw={600} /> },
    {
      key: "status",
      title: t.status,
      phone: "edge",
      cell: (row) => <State state={row.status} text={t.disputeStates[row.status] ?? row.status} />,
    },
    { key: "account", title: t.account, cell: (row) => <AccountLink of={row.payment?.account} /> },
    { key: "reason", title: t.reason, from: "md", cell: (row) => why(row.reason) },
    {
      key: "invoice",
      title: t.invoice,
      from: "md",
      cell: (row) => <InvoiceLink of={row.payment?.invoice} />,
    },
    {
      key: "dueBy",
      title: t.dueBy,
      phone: "below",
      from: "sm",
      cell: (row) => <When at={row.status === "OPEN" ? row.dueBy : null} precision="day" size="sm" />,
    },
  ];
  if (may("BILLING_COLLECT") && data?.disputes.nodes.some(isOurs))
    columns.push({
      key: "close",
      title: t.closed,
      align: "end",
      cell: (row) =>
        isOurs(row) ? (
          <Button size="xs" variant="default" onClick={() => setClosing(row)}>
            {t.close}
          </Button>
        ) : null,
    });
  return (
    <Stack gap="lg">
      <Filters>
        <ChoiceFilter
          name="status"
          label={t.status}
          choices={Object.entries(t.disputeStates).map(([value, label]) => ({ value, label }))}
        />
        {may("MEMBERS_READ") && <AccountFilter name="account" label={t.account} />}
      </Filters>
      <RecordTable
        label={t.disputes}
        columns={columns}
        rows={data?.disputes.nodes}
        page={data?.disputes.pageInfo}
        to={(row) => `/payments/${row.payment?.id}`}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set({ status: undefined, account: undefined })}
        empty={<Empty icon={IconGavel} title={t.emptyDisputes} about={t.emptyDisputesAbout} />}
      />
      {closing && <CloseDispute of={closing} close={() => setClosing(undefined)} />}
    </Stack>
  );
}

function isOurs(row: Row): boolean {
  return row.status === "OPEN" && (row.payment?.provider === "MANUAL" || row.payment?.provider === "SANDBOX");
}
