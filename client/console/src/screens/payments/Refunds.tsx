import { Button, Stack, Text } from "@mantine/core";
import { IconReceiptRefund } from "@tabler/icons-react";
import { useState } from "react";
import { AccountFilter } from "../../kit/AccountField.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { ChoiceFilter, Filters } from "../../kit/Filters.tsx";
import { Money } from "../../kit/Money.tsx";
import { AccountLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { words as invoiceWords } from "../invoices/words.ts";
import { By, InvoiceLink } from "./cells.tsx";
import { PaymentRefundsDocument, type PaymentRefundsQuery, type RefundStatus } from "./payments.gen.ts";
import { SettleRefund } from "./SettleRefund.tsx";
import { words } from "./words.ts";

type Row = PaymentRefundsQuery["refunds"]["nodes"][number];

/** Money on its way back; what goes by hand is settled here. */
export function Refunds() {
  const t = useWords(words);
  const { refundStates, refundToSend } = useWords(invoiceWords);
  const may = useMay();
  const [values, set] = useUrlState();
  const [settling, setSettling] = useState<Row>();
  const { status, account } = values;
  const filter = {
    ...(status ? { statuses: [status as RefundStatus] } : {}),
    ...(account ? { account } : {}),
  };
  const { data, error, ask } = useLiveQuery(
    PaymentRefundsDocument,
    { filter, ...pageOf(values) },
    { kinds: ["refund."] },
  );
  const columns: Column<Row>[] = [
    { key: "amount", title: t.amount, cell: (row) => <Money value={row.amount} fw={600} /> },
    {
      key: "status",
      title: t.status,
      phone: "edge",
      cell: (row) => (
        <State
          state={row.status}
          text={isByHand(row) ? refundToSend : (refundStates[row.status] ?? row.status)}
        />
      ),
    },
    { key: "account", title: t.account, cell: (row) => <AccountLink of={row.payment?.account} /> },
    {
      key: "reason",
      title: t.reason,
      from: "md",
      cell: (row) => (
        <Text size="sm" lineClamp={1}>
          {row.reason}
        </Text>
      ),
    },
    {
      key: "invoice",
      title: t.invoice,
      from: "md",
      cell: (row) => <InvoiceLink of={row.payment?.invoice} />,
    },
    { key: "by", title: t.by, from: "lg", cell: (row) => <By of={row.payment} /> },
    {
      key: "created",
      title: t.created,
      from: "sm",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
    {
      key: "settle",
      title: "",
      align: "end",
      cell: (row) =>
        isByHand(row) && may("BILLING_REFUND") ? (
          <Button size="xs" variant="default" onClick={() => setSettling(row)}>
            {t.settle}
          </Button>
        ) : null,
    },
  ];
  const own = data?.refunds.nodes.some(isByHand) ? columns : columns.slice(0, -1);
  return (
    <Stack gap="lg">
      <Filters>
        <ChoiceFilter
          name="status"
          label={t.status}
          choices={Object.entries(refundStates).map(([value, label]) => ({ value, label }))}
        />
        {may("MEMBERS_READ") && <AccountFilter name="account" label={t.account} />}
      </Filters>
      <RecordTable
        label={t.refunds}
        columns={own}
        rows={data?.refunds.nodes}
        page={data?.refunds.pageInfo}
        to={(row) => `/payments/${row.payment?.id}`}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set({ status: undefined, account: undefined })}
        empty={<Empty icon={IconReceiptRefund} title={t.emptyRefunds} about={t.emptyRefundsAbout} />}
      />
      {settling && <SettleRefund of={settling} close={() => setSettling(undefined)} />}
    </Stack>
  );
}

/** No provider says how it ended: somebody has to. */
function isByHand(row: Row): boolean {
  return row.status === "PENDING" && row.payment?.provider === "MANUAL";
}
