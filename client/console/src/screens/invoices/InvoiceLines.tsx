import { Divider, Group, Stack, Table, Text } from "@mantine/core";
import { Explanation } from "../../kit/Explanation.tsx";
import { Money, type MoneyValue } from "../../kit/Money.tsx";
import { Section } from "../../kit/Section.tsx";
import { When } from "../../kit/When.tsx";
import { useSpeech, useWords } from "../../words/words.ts";
import type { InvoiceLineRowFragment, InvoiceRecordFragment } from "./invoices.gen.ts";
import { words } from "./words.ts";

type Of = InvoiceRecordFragment & { readonly lines: readonly InvoiceLineRowFragment[] };

/** What is charged, how each amount came about, and what it comes to. */
export function InvoiceLines({ of }: { of: Of }) {
  const t = useWords(words);
  return (
    <Section title={t.lines}>
      <LineTable lines={of.lines} />
      <Divider />
      <Totals of={of} />
    </Section>
  );
}

/** Lines of an invoice, or of one that is still to come. */
export function LineTable({ lines }: { lines: readonly InvoiceLineRowFragment[] }) {
  const t = useWords(words);
  return (
    <Table.ScrollContainer minWidth={0} type="native">
      <Table className="figures" aria-label={t.lines} verticalSpacing="sm" horizontalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.description}</Table.Th>
            <Table.Th ta="end" visibleFrom="sm">
              {t.quantity}
            </Table.Th>
            <Table.Th ta="end" visibleFrom="sm">
              {t.unitPrice}
            </Table.Th>
            <Table.Th ta="end" visibleFrom="md">
              {t.tax}
            </Table.Th>
            <Table.Th ta="end">{t.net}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Line key={line.ordinal} line={line} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Line({ line }: { line: InvoiceLineRowFragment }) {
  const t = useWords(words);
  const { locale } = useSpeech();
  const price = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: line.net.currency,
    maximumFractionDigits: 12,
  });
  return (
    <Table.Tr style={{ verticalAlign: "top" }}>
      <Table.Td>
        <Stack gap={4}>
          <Text size="sm" fw={500}>
            {line.description}
          </Text>
          {line.periodStart && (
            <Text size="xs" c="dimmed">
              <When at={line.periodStart} precision="day" /> – <When at={line.periodEnd} precision="day" />
            </Text>
          )}
          {line.couponCodes.length > 0 && (
            <Text size="xs" c="dimmed">
              {t.coupons}: {line.couponCodes.join(", ")}
            </Text>
          )}
          <Explanation of={line.explanation} />
        </Stack>
      </Table.Td>
      <Table.Td ta="end" className="tabular" visibleFrom="sm">
        {line.quantity}
      </Table.Td>
      <Table.Td ta="end" className="tabular" visibleFrom="sm">
        {price.format(line.unitPrice as unknown as number)}
      </Table.Td>
      <Table.Td ta="end" visibleFrom="md">
        <Money value={line.tax} />
        {line.taxName && (
          <Text size="xs" c="dimmed">
            {line.taxName} {Number(line.taxPercent)} %
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="end">
        <Money value={line.net} />
      </Table.Td>
    </Table.Tr>
  );
}

function Totals({ of }: { of: Of }) {
  const t = useWords(words);
  return (
    <Sums
      rows={[
        [t.discount, of.discount, "plus"],
        [t.subtotal, of.subtotal, "always"],
        [t.tax, of.tax, "always"],
        [t.total, of.total, "strong"],
        [t.balance, of.balance, "minus"],
        [t.reduced, of.reduced, "minus"],
        [t.paid, of.paid, "minus"],
        [t.writtenOff, of.writtenOff, "minus"],
        [t.due, of.due, "strong"],
        [t.credited, of.credited, "plus"],
      ]}
    />
  );
}

export type Sum = readonly [string, MoneyValue, "always" | "strong" | "minus" | "plus"];

/** From the lines to what is owed: what is nothing is left out. */
export function Sums({ rows }: { rows: readonly Sum[] }) {
  return (
    <Stack gap={4} ms="auto" w={{ base: "100%", sm: 320 }}>
      {rows
        .filter(([, value, kind]) => kind === "always" || kind === "strong" || Number(value.amount) !== 0)
        .map(([name, value, kind]) => (
          <Group key={name} justify="space-between">
            {[name, <Amount key="amount" value={value} isMinus={kind === "minus"} />].map((part, at) => (
              <Text
                key={at === 0 ? "name" : "amount"}
                size="sm"
                c={kind === "plus" ? "dimmed" : undefined}
                fw={kind === "strong" ? 650 : undefined}
              >
                {part}
              </Text>
            ))}
          </Group>
        ))}
    </Stack>
  );
}

function Amount({ value, isMinus }: { value: MoneyValue; isMinus: boolean }) {
  return (
    <>
      {isMinus ? "−" : ""}
      <Money value={value} />
    </>
  );
}
