import { Anchor, Group, Skeleton, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useRef } from "react";
import { useQuery } from "urql";
import { Graph } from "../../kit/Graph.tsx";
import { money } from "../../kit/Money.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { useSession } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { HomeMovementsDocument, type HomeMovementsQuery } from "./home.gen.ts";
import { lastMonths, useRange } from "./ranges.ts";
import { words } from "./words.ts";

const HEIGHT = 260;
const SERIES = "amount";

type Period = HomeMovementsQuery["mrrMovements"][number];

/**
 * Recurring revenue at the end of each of twelve months, asked for anew where `now`, what it is now, has changed.
 *
 * The library of charts is loaded when it is shown.
 */
export function Growth({ now }: { now: string }) {
  const t = useWords(words);
  const { locale } = useSpeech();
  const { tenant } = useSession();
  const range = useRange(() => lastMonths(12));
  const [{ data, error }, execute] = useQuery({
    query: HomeMovementsDocument,
    variables: range,
    requestPolicy: "cache-and-network",
  });
  const ask = useCallback(() => execute({ requestPolicy: "network-only" }), [execute]);
  const drawn = useRef(now);
  useEffect(() => {
    if (drawn.current !== "" && drawn.current !== now) ask();
    drawn.current = now;
  }, [now, ask]);
  const periods = data?.mrrMovements;
  const currency = periods && currencyOf(periods, tenant.currency);
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: tenant.zone });
  const rows = periods?.map((one) => ({
    month: month.format(new Date(one.period.start)),
    amount: closing(one, currency ?? tenant.currency),
  }));
  const isEmpty = rows?.every(({ amount }) => Number(amount) === 0);
  const say = (amount: string | number) =>
    money({ amount: `${amount}`, currency: currency ?? tenant.currency }, locale);
  const short = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: currency ?? tenant.currency,
    notation: "compact",
    maximumFractionDigits: 1,
    minimumFractionDigits: 0,
  });
  return (
    <Section
      title={t.growth}
      actions={
        <Anchor component={Link} to="/analytics" size="sm">
          {t.analytics}
        </Anchor>
      }
    >
      {error !== undefined && rows === undefined && <Problem error={error} retry={ask} />}
      {error === undefined && rows === undefined && <Skeleton height={HEIGHT} aria-busy />}
      {isEmpty && (
        <Group h={HEIGHT} justify="center">
          <Text size="sm" c="dimmed">
            {t.noGrowth}
          </Text>
        </Group>
      )}
      {rows && !isEmpty && (
        <Graph
          kind="area"
          label={t.growth}
          axis={t.month}
          rows={rows.map(({ month: name, amount }) => ({
            name,
            values: { [SERIES]: Number(amount) },
            cells: { [SERIES]: say(amount) },
          }))}
          series={[{ key: SERIES, title: t.mrr, color: "tenure.4" }]}
          format={say}
          formatShort={(amount) => short.format(amount)}
        />
      )}
    </Section>
  );
}

/** The business's own where all amounts can be told in it; else the one that most of them are in. */
function currencyOf(periods: readonly Period[], own: string): string {
  const last = periods.at(-1);
  if (last?.normalised) return last.normalised.currency;
  const held = last?.byCurrency.map((one) => one.currency) ?? [];
  return held.includes(own) ? own : (held[0] ?? own);
}

function closing({ normalised, byCurrency }: Period, currency: string): string {
  if (normalised) return normalised.closing;
  return byCurrency.find((one) => one.currency === currency)?.closing ?? "0";
}
