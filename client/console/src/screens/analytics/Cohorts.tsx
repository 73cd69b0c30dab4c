import { SegmentedControl, Skeleton, Table, Text } from "@mantine/core";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useSession } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { type AnalyticsCohortFragment, AnalyticsCohortsDocument } from "./analytics.gen.ts";
import { useSay } from "./figures.ts";
import type { Range } from "./useRange.ts";
import { words } from "./words.ts";

const LONGEST = 36;

/** What stayed of those who began in each month: a table whose cells are the fuller the more stayed. */
export function Cohorts({ range }: { range: Range }) {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const { tenant } = useSession();
  const by = values["cohorts"] === "money" ? "money" : "members";
  const months = Math.min(LONGEST, Math.max(6, Number(range.months)));
  const { data, error, ask } = useLiveQuery(
    AnalyticsCohortsDocument,
    { months, ...(range.asOf ? { asOf: range.asOf } : {}) },
    { kinds: ["subscription.", "checkout.completed"] },
  );
  if (error !== undefined && data === undefined) return <Problem error={error} retry={ask} />;
  const all = data?.cohorts.byCurrency ?? [];
  const currency = values["currency"] ?? fallback(all, tenant.currency);
  const shown =
    (values["currency"] ? undefined : data?.cohorts.normalised) ??
    all.filter((one) => one.currency === currency);
  return (
    <Section
      title={t.cohorts}
      about={t.cohortsAbout}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t.cohorts}
          value={by}
          onChange={(value) => set({ cohorts: value === "money" ? value : undefined })}
          data={[
            { value: "members", label: t.byMembers },
            { value: "money", label: t.byMoney },
          ]}
        />
      }
    >
      {data === undefined ? (
        <Skeleton height={260} />
      ) : shown.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t.noCohorts}
        </Text>
      ) : (
        <Heat cohorts={shown} by={by} />
      )}
    </Section>
  );
}

function fallback(all: readonly AnalyticsCohortFragment[], own: string): string | undefined {
  return all.some(({ currency }) => currency === own) ? own : all[0]?.currency;
}

function Heat({ cohorts, by }: { cohorts: readonly AnalyticsCohortFragment[]; by: "members" | "money" }) {
  const t = useWords(words);
  const say = useSay();
  const { locale } = useSpeech();
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const most = Math.max(...cohorts.flatMap(({ kept }) => kept.map(({ months }) => months)));
  const columns = Array.from({ length: most + 1 }, (_, number) => number);
  return (
    <Table.ScrollContainer minWidth={0}>
      <Table
        aria-label={t.cohorts}
        styles={{ th: { whiteSpace: "nowrap" }, td: { whiteSpace: "nowrap", minWidth: 58 } }}
        withRowBorders={false}
        verticalSpacing={6}
        fz="sm"
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.cohort}</Table.Th>
            <Table.Th ta="end">{t.began}</Table.Th>
            {columns.map((number) => (
              <Table.Th key={number} ta="end" fw={500} aria-label={t.month(number)}>
                +{number}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cohorts.map((cohort) => (
            <Table.Tr key={cohort.month}>
              <Table.Th scope="row" fw={500}>
                {month.format(new Date(cohort.month))}
              </Table.Th>
              <Table.Td ta="end" className="tabular">
                {by === "members" ? say.count(cohort.members) : say.money(cohort.amount, cohort.currency)}
              </Table.Td>
              {columns.map((number) => (
                <Cell key={number} kept={cohort.kept.find(({ months }) => months === number)} by={by} />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

type Kept = AnalyticsCohortFragment["kept"][number];

function Cell({ kept, by }: { kept: Kept | undefined; by: "members" | "money" }) {
  const say = useSay();
  if (!kept) return <Table.Td />;
  const rate = by === "members" ? kept.memberRate : kept.moneyRate;
  // No fuller than half: the text upon it stays readable in light and dark.
  const share = Math.min(1, Number(rate ?? 0)) * 46;
  return (
    <Table.Td
      ta="end"
      className="tabular"
      style={{ background: `color-mix(in srgb, var(--mantine-color-tenure-6) ${share}%, transparent)` }}
    >
      {say.percent(rate)}
    </Table.Td>
  );
}
