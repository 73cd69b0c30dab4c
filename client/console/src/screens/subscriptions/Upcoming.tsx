import { Divider, Skeleton, Stack, Text } from "@mantine/core";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { useWhen } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { LineTable, Sums } from "../invoices/InvoiceLines.tsx";
import {
  type SubscriptionRecordFragment,
  SubscriptionUpcomingDocument,
  type SubscriptionUpcomingQuery,
} from "./subscriptions.gen.ts";
import { upcomingWords } from "./upcomingWords.ts";

const KINDS = ["subscription.", "invoice.", "credit_note.", "balance.", "coupon.", "account.", "tax_rate."];

type One = Extract<NonNullable<SubscriptionUpcomingQuery["node"]>, { __typename: "Subscription" }>;
type Invoice = NonNullable<One["upcomingInvoice"]>;

/** What will be billed next, reckoned by the server as the renewal will be. */
export function Upcoming({ of }: { of: SubscriptionRecordFragment }) {
  const t = useWords(upcomingWords);
  const say = useWhen();
  const { data, error, ask } = useLiveQuery(SubscriptionUpcomingDocument, { id: of.id }, { kinds: KINDS });
  const invoice = data?.node?.__typename === "Subscription" ? data.node.upcomingInvoice : undefined;
  if (data == null || invoice === undefined)
    return (
      <Section title={t.title}>
        {error ? <Problem error={error} retry={ask} /> : <Skeleton height={120} />}
      </Section>
    );
  if (invoice === null)
    return (
      <Section title={t.title}>
        <Text size="sm" c="dimmed">
          {of.collection === "PROVIDER_MANAGED" ? t.atProvider : t.none}
        </Text>
      </Section>
    );
  const [day, due] = [say(invoice.at, "day"), say(invoice.dueAt, "day")];
  return (
    <Section title={t.title} about={of.collection === "MANUAL" ? t.sent(day, due) : t.charged(day)}>
      <LineTable lines={invoice.lines} />
      <Divider />
      <Figures of={invoice} />
    </Section>
  );
}

function Figures({ of }: { of: Invoice }) {
  const t = useWords(upcomingWords);
  const { quote } = of;
  return (
    <Stack gap="xs">
      <Sums
        rows={[
          [t.discount, quote.discount, "plus"],
          [t.subtotal, quote.subtotal, "always"],
          [t.tax, quote.tax, "always"],
          [t.total, quote.total, "always"],
          [t.balance, of.balance, "minus"],
          [t.due, of.due, "strong"],
        ]}
      />
      {of.couponCodes.length > 0 && (
        <Text size="xs" c="dimmed" ta="end">
          {t.coupons}: {of.couponCodes.join(", ")}
        </Text>
      )}
    </Stack>
  );
}
