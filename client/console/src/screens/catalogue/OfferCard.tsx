import { Button, Group, List, Paper, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useWords, type Words } from "../../words/words.ts";
import type { CreditsDraft, SpanDraft } from "./offer.ts";
import { type Phase, usePhrases } from "./phrases.ts";
import { cost, isTiered, type Tariff } from "./tariff.ts";

interface Texts {
  instead: string;
  save: (percent: number) => string;
  graduated: (unit: string) => string;
  volume: (unit: string) => string;
  quantity: (least: number, most: number | null) => string;
  untilPayment: string;
  within: (span: string) => string;
  included: string;
  choose: string;
  tryIt: string;
  nameless: string;
  priceless: string;
}

const words: Words<Texts> = {
  en: {
    instead: "instead of",
    save: (percent) => `Save ${percent}%`,
    graduated: (unit) => `Per ${unit}, with each range priced separately:`,
    volume: (unit) => `Per ${unit}, based on the total quantity:`,
    quantity: (least, most) =>
      most === null ? `Quantity: ${least} or more.` : `Quantity: ${least} to ${most}.`,
    untilPayment: "valid until the next payment",
    within: (span) => `valid for ${span}`,
    included: "Tax included.",
    choose: "Choose",
    tryIt: "Start free trial",
    nameless: "Offer name",
    priceless: "Price",
  },
  de: {
    instead: "statt",
    save: (percent) => `${percent} % gespart`,
    graduated: (unit) => `Je ${unit}, nach Bereichen gezählt:`,
    volume: (unit) => `Je ${unit}, danach, wie viele es insgesamt sind:`,
    quantity: (least, most) => (most === null ? `Ab ${least}.` : `Für ${least} bis ${most}.`),
    untilPayment: "bis zur nächsten Zahlung",
    within: (span) => `${span} lang zu nutzen`,
    included: "Inklusive Steuer.",
    choose: "Auswählen",
    tryIt: "Kostenlos testen",
    nameless: "Name des Angebots",
    priceless: "Sein Preis",
  },
};

export interface Shown {
  readonly name: string;
  readonly description: string;
  readonly tariff: Tariff;
  readonly unitName: string;
  readonly features: readonly { readonly name: string; readonly amount: number | null }[];
  readonly phases: readonly Phase[];
  readonly credits: {
    readonly units: number;
    readonly end: CreditsDraft["end"];
    readonly last: SpanDraft | null;
  } | null;
  readonly listPrice?: bigint | undefined;
  /** False while nobody has said an amount. */
  readonly isPriced: boolean;
  readonly least: number;
  readonly most: number | null;
  /** The brand's colour. */
  readonly accent?: string | null | undefined;
}

/** An offer as a visitor of the site sees it. */
export function OfferCard(props: Shown) {
  const t = useWords(words);
  const { tariff, features, phases } = props;
  const phrases = usePhrases();
  const least = Math.max(props.least, 1);
  return (
    <Paper withBorder p="xl" radius="lg" component="article" aria-label={props.name || t.nameless} data-card>
      <Stack gap="md">
        <Stack gap={4}>
          <Title
            order={3}
            fz="1.2rem"
            c={props.name ? undefined : "dimmed"}
            style={{ overflowWrap: "anywhere" }}
          >
            {props.name || t.nameless}
          </Title>
          {props.description && (
            <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
              {props.description}
            </Text>
          )}
        </Stack>
        {props.isPriced ? <PriceLine {...props} least={least} /> : <Text c="dimmed">{t.priceless}</Text>}
        {props.isPriced && isTiered(tariff.model) && (
          <Stack gap={4}>
            <Text size="xs" c="dimmed">
              {(tariff.model === "GRADUATED" ? t.graduated : t.volume)(props.unitName)}
            </Text>
            {phrases.tiers(tariff).map((line, at) => (
              <Text key={`${at}-${line}`} size="sm">
                {line}
              </Text>
            ))}
          </Stack>
        )}
        {least > 1 && (
          <Text size="xs" c="dimmed">
            {t.quantity(least, props.most)}
          </Text>
        )}
        {props.credits && <Credits credits={props.credits} unitName={props.unitName} />}
        {tariff.includesTax && (
          <Text size="xs" c="dimmed">
            {t.included}
          </Text>
        )}
        {props.isPriced && phases.length > 0 && <Text size="sm">{phrases.trial(phases, tariff)}</Text>}
        {features.length > 0 && <Ticks features={features} />}
        <Button
          component="span"
          role="presentation"
          fullWidth
          {...(props.accent ? { color: props.accent, autoContrast: true } : {})}
          style={{ cursor: "default" }}
        >
          {phases[0]?.amount === 0n ? t.tryIt : t.choose}
        </Button>
      </Stack>
    </Paper>
  );
}

function PriceLine({ tariff, least, most, listPrice, unitName }: Shown) {
  const t = useWords(words);
  const phrases = usePhrases();
  const now = cost(tariff, least);
  const isReckoned = isTiered(tariff.model) || least > 1;
  const isFrom = isReckoned && tariff.model !== "FLAT" && (most === null || most > least);
  const isLess = listPrice !== undefined && now < listPrice;
  const saving = isLess && listPrice > 0n ? Number(((listPrice - now) * 100n) / listPrice) : 0;
  return (
    <Group gap={8} align="baseline">
      {isLess && (
        <Text
          span
          c="dimmed"
          td="line-through"
          aria-label={`${t.instead} ${phrases.say(listPrice, tariff.currency)}`}
          role="deletion"
        >
          {phrases.say(listPrice, tariff.currency)}
        </Text>
      )}
      {isFrom && (
        <Text span size="sm" c="dimmed">
          {phrases.t.from}
        </Text>
      )}
      <Text span fz="1.9rem" fw={650} lh={1.1} className="tabular">
        {phrases.amount(tariff, least)}
      </Text>
      <Text span size="sm" c="dimmed">
        {isReckoned ? phrases.interval(tariff) : phrases.per(tariff, unitName)}
      </Text>
      {saving > 0 && (
        <Text span size="sm" fw={600} c="var(--mantine-color-anchor)">
          {t.save(saving)}
        </Text>
      )}
    </Group>
  );
}

function Credits({ credits, unitName }: { credits: NonNullable<Shown["credits"]>; unitName: string }) {
  const t = useWords(words);
  const { t: p } = usePhrases();
  const { units, end, last } = credits;
  const span = last === null ? "" : p.spans[last.unit](last.count);
  const when = { never: "", payment: `, ${t.untilPayment}`, length: `, ${t.within(span)}` }[end];
  return (
    <Text size="sm">
      {units} × {unitName}
      {when}
    </Text>
  );
}

function Ticks({ features }: Pick<Shown, "features">) {
  return (
    <List
      size="sm"
      spacing={6}
      center
      icon={
        <ThemeIcon size={18} radius="xl" variant="light">
          <IconCheck size={12} aria-hidden />
        </ThemeIcon>
      }
    >
      {features.map(({ name, amount }) => (
        <List.Item key={name}>
          {name}
          {amount !== null && (
            <Text span size="sm" c="dimmed">
              {" "}
              ({amount})
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  );
}
