import { Badge, Divider, Group, Paper, Stack, Text } from "@mantine/core";
import type { PreviewFieldsFragment } from "../graphql/preview.gen.ts";
import { useWords, type Words } from "../words/words.ts";
import { Explanation } from "./Explanation.tsx";
import { Money, type MoneyValue } from "./Money.tsx";
import { When } from "./When.tsx";

interface Texts {
  title: string;
  subtotal: string;
  tax: string;
  credited: string;
  due: string;
  refunded: string;
  balance: string;
  next: string;
  gained: string;
  lost: string;
  nothing: string;
  atProvider: string;
  events: string;
}

const words: Words<Texts> = {
  en: {
    title: "Summary",
    subtotal: "Subtotal",
    tax: "Tax",
    credited: "Credited",
    due: "Due now",
    refunded: "Refunded to the original payment method",
    balance: "Balance afterwards",
    next: "Next invoice",
    gained: "Entitlements gained",
    lost: "Entitlements lost",
    nothing: "Nothing is charged or credited.",
    atProvider: "At the payment provider",
    events: "Events sent",
  },
  de: {
    title: "Was das ergibt",
    subtotal: "Zwischensumme",
    tax: "Steuer",
    credited: "Gutgeschrieben",
    due: "Jetzt fällig",
    refunded: "Zurück zum Zahlungsmittel",
    balance: "Guthaben danach",
    next: "Nächste Rechnung",
    gained: "Gewinnt",
    lost: "Verliert",
    nothing: "Es wird nichts berechnet und nichts gutgeschrieben.",
    atProvider: "Beim Zahlungsanbieter",
    events: "Mitteilungen an Anbindungen",
  },
};

/**
 * The exact figures that a mutation of money comes to, before it is confirmed.
 *
 * Send the preview's `token` along with the mutation: it then comes to this to the cent, or is refused (`PREVIEW_STALE`), and
 * the preview is to be asked for anew.
 */
export function PreviewPanel({ preview }: { preview: PreviewFieldsFragment }) {
  const t = useWords(words);
  const isNothing = preview.lines.length === 0 && preview.credits.length === 0;
  return (
    <Paper withBorder p="md" component="section" aria-label={t.title} data-preview>
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {t.title}
        </Text>
        {isNothing && <Text size="sm">{t.nothing}</Text>}
        {preview.lines.map((line) => (
          <Stack key={`line-${line.ordinal}`} gap={2}>
            <Row
              name={line.quantity > 1 ? `${line.quantity} × ${line.description}` : line.description}
              value={line.net}
            />
            <Explanation of={line.explanation} />
          </Stack>
        ))}
        {preview.credits.map((line) => (
          <Stack key={`credit-${line.ordinal}`} gap={2}>
            <Row name={line.description} value={line.net} isBack />
            {line.explanation && <Explanation of={line.explanation} />}
          </Stack>
        ))}
        {!isNothing && (
          <>
            <Divider />
            <Row name={t.subtotal} value={preview.subtotal} />
            <Row name={t.tax} value={preview.tax} />
            {isSome(preview.credited) && <Row name={t.credited} value={preview.credited} isBack />}
            <Row name={t.due} value={preview.due} isStrong />
            {isSome(preview.refunded) && <Row name={t.refunded} value={preview.refunded} isStrong />}
            {isSome(preview.balanceAfter) && <Row name={t.balance} value={preview.balanceAfter} />}
          </>
        )}
        {preview.next && (
          <Group justify="space-between" gap="xs">
            <Text size="sm" c="dimmed">
              {t.next}: <When at={preview.next.at} precision="day" />
            </Text>
            <Money value={preview.next.quote.total} size="sm" />
          </Group>
        )}
        {preview.atProvider && (
          <Text size="sm">
            {t.atProvider}: {preview.atProvider.act.toLowerCase().replaceAll("_", " ")}
          </Text>
        )}
        <Codes title={t.gained} codes={preview.gained} colour="green" />
        <Codes title={t.lost} codes={preview.lost} colour="orange" />
        <Codes title={t.events} codes={preview.events} colour="gray" />
      </Stack>
    </Paper>
  );
}

const isSome = (value: MoneyValue) => !/^-?0*\.?0*$/.test(value.amount);

function Row(props: { name: string; value: MoneyValue; isStrong?: boolean; isBack?: boolean }) {
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <Text size="sm" fw={props.isStrong ? 650 : undefined}>
        {props.name}
      </Text>
      <Text
        size="sm"
        fw={props.isStrong ? 650 : undefined}
        c={props.isBack ? "light-dark(var(--mantine-color-teal-9), var(--mantine-color-teal-4))" : undefined}
        style={{ whiteSpace: "nowrap" }}
      >
        {props.isBack && isSome(props.value) ? "−" : ""}
        <Money value={props.value} />
      </Text>
    </Group>
  );
}

function Codes({ title, codes, colour }: { title: string; codes: readonly string[]; colour: string }) {
  if (codes.length === 0) return null;
  return (
    <Group gap={4}>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      {codes.map((code, at) => (
        <Badge key={`${code}-${at}`} size="sm" variant="light" color={colour} tt="none">
          {code}
        </Badge>
      ))}
    </Group>
  );
}
