import { Anchor, Box, Group, Skeleton, Text, VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { money } from "../../kit/Money.tsx";
import { Section } from "../../kit/Section.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useSession } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { HomeMovementsDocument, type HomeMovementsQuery } from "./home.gen.ts";
import { lastMonths } from "./ranges.ts";
import { words } from "./words.ts";

const MrrChart = lazy(() => import("./MrrChart.tsx"));
const HEIGHT = 240;

type Period = HomeMovementsQuery["mrrMovements"][number];

/** Recurring revenue at the end of each of twelve months. The library of charts is loaded when it is shown. */
export function Growth() {
  const t = useWords(words);
  const { locale } = useSpeech();
  const { tenant } = useSession();
  const [range] = useState(() => lastMonths(12));
  const { data } = useLiveQuery(HomeMovementsDocument, range, { kinds: ["subscription."] });
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
  return (
    <Section
      title={t.growth}
      actions={
        <Anchor component={Link} to="/analytics" size="sm">
          {t.analytics}
        </Anchor>
      }
    >
      {rows === undefined && <Skeleton height={HEIGHT} aria-busy />}
      {isEmpty && (
        <Group h={HEIGHT} justify="center">
          <Text size="sm" c="dimmed">
            {t.noGrowth}
          </Text>
        </Group>
      )}
      {rows && !isEmpty && (
        <>
          <Box aria-hidden>
            <Suspense fallback={<Skeleton height={HEIGHT} />}>
              <MrrChart rows={rows} height={HEIGHT} title={t.mrr} say={say} />
            </Suspense>
          </Box>
          <VisuallyHidden>
            <table>
              <caption>{t.growth}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.month}</th>
                  <th scope="col">{t.mrr}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.month}>
                    <th scope="row">{row.month}</th>
                    <td>{say(row.amount)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </VisuallyHidden>
        </>
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
