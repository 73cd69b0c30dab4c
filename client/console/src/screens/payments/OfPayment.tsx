import { Button } from "@mantine/core";
import { useState } from "react";
import { Money } from "../../kit/Money.tsx";
import { usePaymentWords } from "../../kit/paymentWords.ts";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { When } from "../../kit/When.tsx";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { words as invoiceWords } from "../invoices/words.ts";
import { CloseDispute } from "./DisputeActs.tsx";
import type {
  PaymentDisputeRowFragment,
  PaymentRefundRowFragment,
  PaymentRowFragment,
} from "./payments.gen.ts";
import { SettleRefund } from "./SettleRefund.tsx";
import { words } from "./words.ts";

const isOurs = (payment: PaymentRowFragment) =>
  payment.provider === "MANUAL" || payment.provider === "SANDBOX";

export function RefundsOf(props: {
  refunds: readonly PaymentRefundRowFragment[];
  payment: PaymentRowFragment;
}) {
  const t = useWords(words);
  const { refundStates, refundToSend } = useWords(invoiceWords);
  const may = useMay();
  const [settling, setSettling] = useState<PaymentRefundRowFragment>();
  const columns: Column<PaymentRefundRowFragment>[] = [
    {
      key: "status",
      title: t.status,
      cell: (row) => (
        <State
          state={row.status}
          text={
            row.status === "PENDING" && props.payment.provider === "MANUAL"
              ? refundToSend
              : (refundStates[row.status] ?? row.status)
          }
        />
      ),
    },
    { key: "reason", title: t.reason, cell: (row) => row.reason },
    { key: "created", title: t.created, from: "sm", cell: (row) => <When at={row.createdAt} size="sm" /> },
    {
      key: "amount",
      title: t.amount,
      phone: "edge",
      align: "end",
      cell: (row) => <Money value={row.amount} />,
    },
  ];
  if (
    may("BILLING_REFUND") &&
    isOurs(props.payment) &&
    props.refunds.some(({ status }) => status === "PENDING")
  )
    columns.push({
      key: "settle",
      title: t.settled,
      align: "end",
      cell: (row) =>
        row.status === "PENDING" ? (
          <Button size="xs" variant="default" onClick={() => setSettling(row)}>
            {t.settle}
          </Button>
        ) : (
          <When at={row.settledAt} precision="day" size="sm" />
        ),
    });
  return (
    <Section title={t.refunds}>
      <RecordTable label={t.refunds} columns={columns} rows={props.refunds} empty={null} />
      {settling && <SettleRefund of={settling} close={() => setSettling(undefined)} />}
    </Section>
  );
}

export function DisputesOf(props: {
  disputes: readonly PaymentDisputeRowFragment[];
  payment: PaymentRowFragment;
}) {
  const t = useWords(words);
  const why = usePaymentWords();
  const may = useMay();
  const [closing, setClosing] = useState<PaymentDisputeRowFragment>();
  const columns: Column<PaymentDisputeRowFragment>[] = [
    {
      key: "status",
      title: t.status,
      cell: (row) => <State state={row.status} text={t.disputeStates[row.status] ?? row.status} />,
    },
    { key: "reason", title: t.reason, cell: (row) => why(row.reason) },
    {
      key: "dueBy",
      title: t.dueBy,
      from: "sm",
      cell: (row) => <When at={row.dueBy} precision="day" size="sm" />,
    },
    { key: "amount", title: t.amount, align: "end", cell: (row) => <Money value={row.amount} /> },
  ];
  if (
    may("BILLING_COLLECT") &&
    isOurs(props.payment) &&
    props.disputes.some(({ status }) => status === "OPEN")
  )
    columns.push({
      key: "close",
      title: t.closed,
      align: "end",
      cell: (row) =>
        row.status === "OPEN" ? (
          <Button size="xs" variant="default" onClick={() => setClosing(row)}>
            {t.close}
          </Button>
        ) : (
          <When at={row.closedAt} precision="day" size="sm" />
        ),
    });
  return (
    <Section title={t.disputes}>
      <RecordTable label={t.disputes} columns={columns} rows={props.disputes} empty={null} />
      {closing && <CloseDispute of={closing} close={() => setClosing(undefined)} />}
    </Section>
  );
}
