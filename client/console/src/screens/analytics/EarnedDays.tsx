import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Graph } from "../../kit/Graph.tsx";
import { localOf } from "../../kit/instants.ts";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useSession } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { AnalyticsRevenueDaysDocument } from "./analytics.gen.ts";
import { useSay } from "./figures.ts";
import type { Range } from "./useRange.ts";
import { words } from "./words.ts";

/** What each of the last hundred days has earned, up to the instant that is looked at. */
export function EarnedDays({ range }: { range: Range }) {
  const t = useWords(words);
  const say = useSay();
  const { tenant } = useSession();
  const { locale } = useSpeech();
  const [values] = useUrlState();
  const { data, error, ask } = useLiveQuery(
    AnalyticsRevenueDaysDocument,
    range.asOf ? { to: localOf(range.asOf, tenant.zone).slice(0, 10) } : {},
    { kinds: ["revenue."] },
  );
  if (error !== undefined && data === undefined) return <Problem error={error} retry={ask} />;
  const currencies = new Set(
    data?.revenueDays.nodes.flatMap(({ total }) => total.map(({ currency }) => currency)),
  );
  const own = currencies.has(tenant.currency) ? tenant.currency : [...currencies][0];
  const currency = values["currency"] || own || tenant.currency;
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    year: "2-digit",
  });
  const rows = data?.revenueDays.nodes.toReversed().map((one) => {
    const amount = one.total.find((part) => part.currency === currency)?.amount ?? "0";
    return {
      name: day.format(new Date(one.day)),
      values: { earned: Number(amount) },
      cells: { earned: say.money(amount, currency) },
    };
  });
  return (
    <Section
      title={t.earned}
      about={currencies.size > 1 ? `${t.earnedAbout} (${currency})` : t.earnedAbout}
      actions={
        <Anchor component={Link} to="/ledger" size="sm">
          {t.ledger}
        </Anchor>
      }
    >
      <Graph
        kind="bars"
        label={t.earned}
        axis={t.day}
        series={[{ key: "earned", title: t.earned, color: "tenure.6" }]}
        rows={rows}
        format={(value) => say.money(value, currency)}
        formatShort={(value) => say.short(value, currency)}
      />
    </Section>
  );
}
