import { Stack, Text } from "@mantine/core";
import { usePaymentWords } from "../../kit/paymentWords.ts";
import { RecordLink } from "../../kit/RecordLink.tsx";
import { State } from "../../kit/State.tsx";
import { useWords } from "../../words/words.ts";
import { words as invoiceWords } from "../invoices/words.ts";
import type { PaymentRowFragment } from "./payments.gen.ts";
import { words } from "./words.ts";

/** By whom or how money moved. */
export function By({ of }: { of: Pick<PaymentRowFragment, "provider" | "receivedAs"> | null | undefined }) {
  const t = useWords(invoiceWords);
  const name = of?.receivedAs
    ? t.receipts[of.receivedAs]
    : of?.provider
      ? t.providers[of.provider]
      : undefined;
  return <span>{name ?? "–"}</span>;
}

export function PaymentState({ of }: { of: PaymentRowFragment }) {
  const t = useWords(words);
  const { paymentStates } = useWords(invoiceWords);
  const why = usePaymentWords();
  return (
    <Stack gap={2} align="flex-start">
      <State state={of.status} text={paymentStates[of.status] ?? of.status} />
      {of.isInSuspense && (
        <Text size="xs" c="dimmed">
          {t.suspense}
        </Text>
      )}
      {of.declineCode && (
        <Text size="xs" c="dimmed">
          {why(of.declineCode)}
        </Text>
      )}
    </Stack>
  );
}

export function InvoiceLink({ of }: { of: { id: string; number?: string | null } | null | undefined }) {
  const { draft } = useWords(invoiceWords);
  return of ? <RecordLink to={`/invoices/${of.id}`}>{of.number ?? draft}</RecordLink> : <span>–</span>;
}
