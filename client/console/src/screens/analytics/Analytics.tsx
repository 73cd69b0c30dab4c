import { Button, Group, Select } from "@mantine/core";
import { IconChartLine } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { AsOf } from "../../kit/AsOf.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { AnalyticsFiguresDocument, type AnalyticsFiguresQuery } from "./analytics.gen.ts";
import { Cohorts } from "./Cohorts.tsx";
import { EarnedDays } from "./EarnedDays.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { LifetimeValues } from "./LifetimeValues.tsx";
import { Movements } from "./Movements.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { KINDS, type Range, useRange } from "./useRange.ts";
import { words } from "./words.ts";

export default function Analytics() {
  const t = useWords(words);
  const range = useRange();
  return (
    <Page title={t.title} about={t.about} actions={<AsOf />}>
      {range && <Shown range={range} />}
    </Page>
  );
}

function Shown({ range }: { range: Range }) {
  const t = useWords(words);
  const may = useMay();
  const { data, error, ask } = useLiveQuery(
    AnalyticsFiguresDocument,
    { from: range.from, to: range.to, ...(range.asOf ? { asOf: range.asOf } : {}) },
    { kinds: KINDS },
  );
  if (error !== undefined && data === undefined) return <Problem error={error} retry={ask} />;
  const isEmpty = data?.churn.money.length === 0 && data.mrr.byCurrency.length === 0;
  return (
    <>
      <Choices range={range} data={data} />
      {isEmpty && data.activeMembers.inTrial === 0 ? (
        <Empty
          icon={IconChartLine}
          title={t.empty}
          about={t.emptyAbout}
          action={
            may("CATALOGUE_WRITE") && (
              <Button component={Link} to="/catalogue">
                {t.catalogue}
              </Button>
            )
          }
        />
      ) : (
        <>
          <KeyFigures data={data} />
          <Movements range={range} />
          <Cohorts range={range} />
          <Outcomes range={range} />
          {data && data.ltv.byCurrency.length > 1 && <LifetimeValues data={data} />}
          {may("LEDGER_READ") && <EarnedDays range={range} />}
        </>
      )}
    </>
  );
}

function Choices({ range, data }: { range: Range; data: AnalyticsFiguresQuery | undefined }) {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const named = (names: Record<string, string>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  const currencies = data?.mrr.byCurrency.map(({ currency }) => currency) ?? [];
  const together = data?.mrr.normalised;
  return (
    <Group gap="sm" align="flex-end">
      <Select
        w={140}
        label={t.range}
        allowDeselect={false}
        data={named(t.ranges)}
        value={range.months}
        onChange={(months) => set({ months: months ?? undefined, grain: undefined })}
      />
      <Select
        w={120}
        label={t.grain}
        allowDeselect={false}
        data={named(t.grains).map((one) => ({
          ...one,
          disabled: one.value === "DAY" && range.months === "24",
        }))}
        value={range.grain}
        onChange={(grain) => set({ grain: grain ?? undefined })}
      />
      {currencies.length > 1 && (
        <Select
          w={160}
          label={t.currency}
          allowDeselect={false}
          data={[
            ...(together ? [{ value: "", label: t.together(together.currency) }] : []),
            ...currencies.map((one) => ({ value: one, label: one })),
          ]}
          value={values["currency"] ?? (together ? "" : (currencies[0] ?? ""))}
          onChange={(currency) => set({ currency: currency ?? undefined })}
        />
      )}
    </Group>
  );
}
