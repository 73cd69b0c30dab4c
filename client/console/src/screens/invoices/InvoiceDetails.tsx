import { Group } from "@mantine/core";
import type { ReactNode } from "react";
import { CopyText } from "../../kit/CopyText.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { AccountLink, RecordLink } from "../../kit/RecordLink.tsx";
import { Section } from "../../kit/Section.tsx";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import type { InvoiceRecordFragment } from "./invoices.gen.ts";
import { words } from "./words.ts";

export function InvoiceDetails({ of }: { of: InvoiceRecordFragment }) {
  const t = useWords(words);
  const { subscription } = of;
  const facts: (readonly [string, ReactNode])[] = [
    [t.account, <AccountLink key="account" of={of.account} />],
    [
      t.subscription,
      subscription ? (
        <RecordLink key="subscription" to={`/subscriptions/${subscription.id}`}>
          {subscription.offer?.name ?? t.subscription}
        </RecordLink>
      ) : null,
    ],
    [t.kind, t.kinds[of.kind] ?? of.kind],
    [t.collection, t.collections[of.collection] ?? of.collection],
    [t.created, <When key="created" at={of.createdAt} />],
    [t.finalized, <When key="finalized" at={of.finalizedAt} />],
    [t.dueAt, <When key="due" at={of.dueAt} precision="day" />],
    [t.sentAt, of.sentAt ? <When key="sent" at={of.sentAt} /> : t.never],
    [t.paidAt, <When key="paid" at={of.paidAt} />],
  ];
  if (of.periodStart)
    facts.push([
      t.period,
      <Group key="period" gap={4}>
        <When at={of.periodStart} precision="day" /> – <When at={of.periodEnd} precision="day" />
      </Group>,
    ]);
  if (of.couponCodes.length > 0) facts.push([t.coupons, of.couponCodes.join(", ")]);
  if (of.memo) facts.push([t.memo, of.memo]);
  facts.push([t.id, <CopyText key="id" text={of.id} shown={`${of.id.slice(0, 12)}…`} />]);
  return (
    <Section title={t.details}>
      <Facts facts={facts} />
    </Section>
  );
}
