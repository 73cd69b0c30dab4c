import { Group } from "@mantine/core";
import type { ReactNode } from "react";
import { CopyText } from "../../kit/CopyText.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { Money } from "../../kit/Money.tsx";
import { usePaymentWords } from "../../kit/paymentWords.ts";
import { AccountLink } from "../../kit/RecordLink.tsx";
import { Section } from "../../kit/Section.tsx";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import type { SubscriptionOneQuery, SubscriptionRecordFragment } from "./subscriptions.gen.ts";
import { methodWords } from "./telling.ts";
import { words } from "./words.ts";

type One = Extract<NonNullable<SubscriptionOneQuery["node"]>, { __typename: "Subscription" }>;
type Fact = readonly [string, ReactNode];

/** What is known of it; what does not apply is left out. */
export function Details({ of }: { of: SubscriptionRecordFragment }) {
  const t = useWords(words);
  const day = (name: string, at: string | null | undefined): readonly Fact[] =>
    at ? [[name, <When key={name} at={at} />]] : [];
  const text = (name: string, value: string | number | null | undefined): readonly Fact[] =>
    value ? [[name, value]] : [];
  const facts: Fact[] = [
    [t.account, <AccountLink key="account" of={of.account} />],
    ...text(t.product, of.product?.name),
    [t.term, t.terms[of.term] ?? of.term],
    ...(of.periodStart
      ? ([
          [
            t.period,
            <Group key="period" gap={4}>
              <When at={of.periodStart} precision="day" /> – <When at={of.periodEnd} precision="day" />
            </Group>,
          ],
        ] as const)
      : []),
    [t.collection, t.collections[of.collection] ?? of.collection],
    [t.method, of.paymentMethod ? methodWords(of.paymentMethod) : t.noMethod],
    ...text(t.trialPhase, of.trialPhase),
    ...day(t.starts, of.startsAt),
    ...day(t.pausedAt, of.pausedAt),
    ...day(t.resumeAt, of.resumeAt),
    ...day(t.fixedEnd, of.fixedEnd),
    ...day(t.withdrawable, of.withdrawableUntil),
    ...day(t.handover, of.handoverAt),
    ...day(t.endedAt, of.endedAt),
    ...text(t.endReason, of.endReason && (t.endReasons[of.endReason] ?? of.endReason)),
    ...day(t.created, of.createdAt),
    [t.origin, t.origins[of.origin] ?? of.origin],
    ...text(t.externalId, of.externalId),
    [t.id, <CopyText key="id" text={of.id} shown={`${of.id.slice(0, 12)}…`} />],
  ];
  return (
    <Section title={t.details}>
      <Facts facts={facts} />
    </Section>
  );
}

/** How it stands where something is owed. */
export function Arrears(props: { of: SubscriptionRecordFragment; arrears: NonNullable<One["arrears"]> }) {
  const t = useWords(words);
  const why = usePaymentWords();
  const { of, arrears } = props;
  return (
    <Section title={t.arrears}>
      <Facts
        facts={[
          [t.owed, <Money key="owed" value={arrears.owed} fw={600} />],
          [t.openInvoices, arrears.openInvoices],
          [t.attempts, arrears.failedAttempts],
          [t.declined, arrears.declineCode && why(arrears.declineCode)],
          [t.nextRetry, <When key="retry" at={arrears.nextRetryAt} />],
          [t.pastDueSince, <When key="since" at={of.pastDueSince} />],
          [t.graceUntil, <When key="grace" at={of.graceUntil} />],
        ]}
      />
    </Section>
  );
}
