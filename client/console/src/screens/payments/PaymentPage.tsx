import { Anchor, Button, Group, Skeleton } from "@mantine/core";
import { IconCreditCardOff } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ActionMenu } from "../../kit/ActionMenu.tsx";
import { CopyText } from "../../kit/CopyText.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { Money, useMoney } from "../../kit/Money.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { usePaymentWords } from "../../kit/paymentWords.ts";
import { AccountLink } from "../../kit/RecordLink.tsx";
import { Section } from "../../kit/Section.tsx";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { By, InvoiceLink, PaymentState } from "./cells.tsx";
import { RecordDispute } from "./DisputeActs.tsx";
import { DisputesOf, RefundsOf } from "./OfPayment.tsx";
import { PaymentOneDocument, type PaymentRowFragment } from "./payments.gen.ts";
import { ResolveSuspense } from "./ResolveSuspense.tsx";
import { words } from "./words.ts";

/** One attempt to collect, with what went back of it and what is contested. */
export default function PaymentPage() {
  const t = useWords(words);
  const c = useWords(common);
  const say = useMoney();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, ask } = useLiveQuery(
    PaymentOneDocument,
    { id },
    { kinds: ["payment.", "refund.", "dispute."] },
  );
  const within = [{ title: t.title, to: "/payments" }];
  const one = data?.node;
  if (data == null || one?.__typename !== "Payment")
    return (
      <Page title={t.title} within={within}>
        {data ? (
          <Empty icon={IconCreditCardOff} title={c.errors.NOT_FOUND} />
        ) : error ? (
          <Problem error={error} retry={ask} />
        ) : (
          <Skeleton height={220} aria-busy />
        )}
      </Page>
    );
  return (
    <Page
      title={`${t.payment}: ${say(one.amount)}`}
      within={within}
      about={
        <Group gap="xs" fz="sm">
          <PaymentState of={one} />
          <AccountLink of={one.account} />
          {one.invoice && <InvoiceLink of={one.invoice} />}
        </Group>
      }
      actions={<PaymentActs of={one} />}
    >
      <Details of={one} />
      {one.refunds.length > 0 && <RefundsOf refunds={one.refunds} payment={one} />}
      {one.disputes.length > 0 && <DisputesOf disputes={one.disputes} payment={one} />}
    </Page>
  );
}

function PaymentActs({ of }: { of: PaymentRowFragment }) {
  const t = useWords(words);
  const may = useMay();
  const [open, setOpen] = useState<"resolve" | "dispute">();
  if (!may("BILLING_COLLECT")) return null;
  const isOurs = of.provider === "MANUAL" || of.provider === "SANDBOX";
  const mayDispute = isOurs && of.status === "SUCCEEDED" && !of.isInSuspense;
  const close = () => setOpen(undefined);
  return (
    <Group gap="xs">
      {mayDispute && (
        <ActionMenu acts={[{ name: t.dispute, run: () => setOpen("dispute"), isDangerous: true }]} />
      )}
      {of.isInSuspense && <Button onClick={() => setOpen("resolve")}>{t.resolve}</Button>}
      {open === "resolve" && <ResolveSuspense of={of} close={close} />}
      {open === "dispute" && <RecordDispute of={of} close={close} />}
    </Group>
  );
}

function Details({ of }: { of: PaymentRowFragment }) {
  const t = useWords(words);
  const why = usePaymentWords();
  const facts: (readonly [string, ReactNode])[] = [
    [t.account, of.account ? <AccountLink key="account" of={of.account} /> : t.nobody],
    [t.invoice, <InvoiceLink key="invoice" of={of.invoice} />],
    [t.by, <By key="by" of={of} />],
    [t.attempt, of.attempt],
    [t.created, <When key="created" at={of.createdAt} precision="second" />],
    [t.settled, <When key="settled" at={of.settledAt} precision="second" />],
    [t.fee, <Money key="fee" value={of.fee} />],
    [t.refunded, <Money key="refunded" value={of.refunded} />],
    [t.disputed, <Money key="disputed" value={of.disputed} />],
  ];
  if (of.declineCode) facts.push([t.declined, why(of.declineCode)]);
  if (of.note) facts.push([t.note, of.note]);
  if (of.actionUrl && of.status === "ACTION_REQUIRED")
    facts.push([
      t.action,
      <Anchor key="action" href={of.actionUrl} inherit style={{ overflowWrap: "anywhere" }}>
        {of.actionUrl}
      </Anchor>,
    ]);
  facts.push([t.id, <CopyText key="id" text={of.id} shown={`${of.id.slice(0, 12)}…`} />]);
  return (
    <Section title={t.details}>
      <Facts facts={facts} />
    </Section>
  );
}
