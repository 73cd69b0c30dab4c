import { Graph, type GraphSeries } from "../../kit/Graph.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useSession } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { type AnalyticsGrain, AnalyticsMovementsDocument } from "./analytics.gen.ts";
import { usePick, useSay } from "./figures.ts";
import { KINDS, type Range } from "./useRange.ts";
import { type Kind, words } from "./words.ts";

const COLOURS: Record<Kind, string> = {
  new: "tenure.6",
  expansion: "teal.4",
  reactivation: "cyan.5",
  resume: "blue.4",
  contraction: "yellow.6",
  churn: "red.6",
  pause: "gray.5",
};
const KIND_NAMES = Object.keys(COLOURS) as Kind[];

/** Recurring revenue over time, and why it changed. */
export function Movements({ range }: { range: Range }) {
  const t = useWords(words);
  const say = useSay();
  const pick = usePick();
  const name = usePeriodName(range.grain);
  const { data, error, ask } = useLiveQuery(
    AnalyticsMovementsDocument,
    { from: range.from, to: range.to, grain: range.grain },
    { kinds: KINDS },
  );
  if (error !== undefined && data === undefined) return <Problem error={error} retry={ask} />;
  const shown = data?.mrrMovements.flatMap((one) => {
    const changes = pick(one);
    return changes ? [{ name: name(one.period.start), changes }] : [];
  });
  const currency = shown?.[0]?.changes.currency ?? "EUR";
  const format = (value: number) => say.money(value, currency);
  const formatShort = (value: number) => say.short(value, currency);
  const kinds: GraphSeries[] = KIND_NAMES.filter((kind) =>
    shown?.some(({ changes }) => Number(changes[kind]) !== 0),
  ).map((kind) => ({ key: kind, title: t.kinds[kind], color: COLOURS[kind] }));
  return (
    <>
      <Section title={t.revenue} about={t.revenueAbout}>
        <Graph
          kind="area"
          label={t.revenue}
          axis={t.period}
          series={[{ key: "closing", title: t.mrr, color: "tenure.6" }]}
          rows={shown?.map((row) => ({
            name: row.name,
            values: { closing: Number(row.changes.closing) },
            cells: { closing: say.money(row.changes.closing, currency) },
          }))}
          format={format}
          formatShort={formatShort}
        />
      </Section>
      <Section title={t.movements} about={t.movementsAbout}>
        <Graph
          kind="bars"
          label={t.movements}
          axis={t.period}
          series={kinds}
          columns={[
            { key: "opening", title: t.opening },
            ...KIND_NAMES.map((key) => ({ key, title: t.kinds[key] })),
            { key: "closing", title: t.closing },
          ]}
          rows={shown?.map((row) => ({
            name: row.name,
            values: Object.fromEntries(KIND_NAMES.map((kind) => [kind, Number(row.changes[kind])])),
            cells: Object.fromEntries(
              (["opening", ...KIND_NAMES, "closing"] as const).map((key) => [
                key,
                Number(row.changes[key]) === 0 ? "–" : say.money(row.changes[key], currency),
              ]),
            ),
          }))}
          format={format}
          formatShort={formatShort}
        />
      </Section>
    </>
  );
}

/** What a period is called by its beginning, in the zone of the business whose days they are. */
function usePeriodName(grain: AnalyticsGrain): (start: string) => string {
  const { tenant } = useSession();
  const { locale } = useSpeech();
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: tenant.zone,
    month: "short",
    ...(grain === "MONTH" ? { year: "numeric" } : { day: "numeric", year: "2-digit" }),
  });
  return (start) => format.format(new Date(start));
}
