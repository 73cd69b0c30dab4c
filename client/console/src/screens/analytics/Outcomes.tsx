import { Anchor, SimpleGrid, Skeleton, Table, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { AnalyticsOutcomesDocument, type AnalyticsOutcomesQuery } from "./analytics.gen.ts";
import { usePick, useSay } from "./figures.ts";
import type { Range } from "./useRange.ts";
import { words } from "./words.ts";

/** What became of trials, and of payments that failed. */
export function Outcomes({ range }: { range: Range }) {
  const t = useWords(words);
  const may = useMay();
  const { data, error, ask } = useLiveQuery(
    AnalyticsOutcomesDocument,
    { from: range.from, to: range.to, ...(range.asOf ? { asOf: range.asOf } : {}) },
    { kinds: ["subscription.", "payment.", "invoice."] },
  );
  if (error !== undefined && data === undefined) return <Problem error={error} retry={ask} />;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      <Section title={t.trials} about={t.trialsAbout}>
        {data ? <Trials of={data.trialConversion} /> : <Skeleton height={150} />}
      </Section>
      <Section
        title={t.recovery}
        about={t.recoveryAbout}
        actions={
          may("BILLING_READ") && (
            <Anchor component={Link} to="/recovery" size="sm">
              {t.board}
            </Anchor>
          )
        }
      >
        {data ? <Recoveries of={data.failedPaymentRecovery} /> : <Skeleton height={150} />}
      </Section>
    </SimpleGrid>
  );
}

function Trials({ of }: { of: AnalyticsOutcomesQuery["trialConversion"] }) {
  const t = useWords(words);
  const say = useSay();
  if (of.started === 0) return <Nothing text={t.noTrials} />;
  return (
    <Lines
      label={t.trials}
      lines={[
        [t.started, say.count(of.started)],
        [t.converted, say.count(of.converted)],
        [t.lost, say.count(of.lost)],
        [t.running, say.count(of.running)],
        [t.rate, say.percent(of.rate)],
      ]}
    />
  );
}

function Recoveries({ of }: { of: AnalyticsOutcomesQuery["failedPaymentRecovery"] }) {
  const t = useWords(words);
  const say = useSay();
  const shown = usePick()(of);
  if (shown === undefined || shown.failed === 0) return <Nothing text={t.noFailures} />;
  const money = (amount: string) => say.money(amount, shown.currency);
  return (
    <Lines
      label={t.recovery}
      lines={[
        [t.failed, say.count(shown.failed), money(shown.failedAmount)],
        [t.recovered, say.count(shown.recovered), money(shown.recoveredAmount)],
        [t.lost, say.count(shown.lost), money(shown.lostAmount)],
        [t.tried, say.count(shown.failed - shown.recovered - shown.lost), ""],
        [t.rate, "", say.percent(shown.rate)],
      ]}
    />
  );
}

function Nothing({ text }: { text: string }) {
  return (
    <Text size="sm" c="dimmed">
      {text}
    </Text>
  );
}

function Lines({ label, lines }: { label: string; lines: readonly (readonly string[])[] }) {
  return (
    <Table className="figures" aria-label={label} verticalSpacing={6} fz="sm">
      <Table.Tbody>
        {lines.map(([name, ...cells]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" fw={500}>
              {name}
            </Table.Th>
            {cells.map((cell, at) => (
              <Table.Td key={at} ta="end" className="tabular">
                {cell}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
