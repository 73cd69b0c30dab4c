import { Group, Stack, Text } from "@mantine/core";
import { Money } from "../../kit/Money.tsx";
import { usePaymentWords } from "../../kit/paymentWords.ts";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import type { InvoiceOneQuery } from "./invoices.gen.ts";
import { words } from "./words.ts";

type One = Extract<NonNullable<InvoiceOneQuery["node"]>, { __typename: "Invoice" }>;
type Row = One["payments"][number];

/** Every attempt to collect it, newest first, each with what went back of it. */
export function InvoicePayments({ payments }: { payments: readonly Row[] }) {
  const t = useWords(words);
  const why = usePaymentWords();
  const columns: Column<Row>[] = [
    {
      key: "status",
      title: t.status,
      cell: (row) => (
        <Stack gap={2} align="flex-start">
          <State state={row.status} text={t.paymentStates[row.status] ?? row.status} />
          {row.declineCode && (
            <Text size="xs" c="dimmed">
              {t.declined}: {why(row.declineCode)}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      key: "by",
      title: t.by,
      from: "sm",
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm">
            {row.receivedAs ? t.receipts[row.receivedAs] : row.provider && t.providers[row.provider]}
          </Text>
          <Text size="xs" c="dimmed">
            {row.note || t.attempt(row.attempt)}
          </Text>
        </Stack>
      ),
    },
    { key: "created", title: t.created, cell: (row) => <When at={row.createdAt} size="sm" /> },
    {
      key: "amount",
      title: t.amount,
      align: "end",
      cell: (row) => (
        <Stack gap={2} align="flex-end">
          <Money value={row.amount} />
          {row.refunds.map((refund) => (
            <Group key={refund.id} gap={4} c="dimmed" fz="xs" justify="flex-end">
              <State
                state={refund.status}
                text={
                  refund.status === "PENDING" && row.provider === "MANUAL"
                    ? t.refundToSend
                    : (t.refundStates[refund.status] ?? refund.status)
                }
              />
              {refund.isGoodwill && <span>{t.goodwill}</span>}
              {refund.toBalance && <span>{t.toBalance}</span>}
              <span>
                −<Money value={refund.amount} />
              </span>
            </Group>
          ))}
          {Number(row.disputed.amount) !== 0 && (
            <Text size="xs" c="dimmed">
              {t.disputed} <Money value={row.disputed} />
            </Text>
          )}
        </Stack>
      ),
    },
  ];
  return (
    <Section title={t.payments}>
      {payments.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t.noPayments}
        </Text>
      ) : (
        <RecordTable
          label={t.payments}
          columns={columns}
          rows={[...payments].reverse()}
          to={(row) => `/payments/${row.id}`}
          empty={null}
        />
      )}
    </Section>
  );
}
