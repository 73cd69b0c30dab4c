import { Group, Stack, Text } from "@mantine/core";
import { IconMoodCheck, IconServerOff } from "@tabler/icons-react";
import type { CombinedError } from "@urql/core";
import { Empty } from "../../kit/Empty.tsx";
import { useJobWords } from "../../kit/jobWords.ts";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { When } from "../../kit/When.tsx";
import { useSpeech, useWords } from "../../words/words.ts";
import type { JobsBoardQuery } from "./jobs.gen.ts";
import { words } from "./words.ts";

type Jobs = JobsBoardQuery["jobs"];
type Queue = Jobs["queues"][number] & { id: string };
type Worker = NonNullable<Jobs["workers"]>[number] & { id: string };
type Schedule = NonNullable<Jobs["schedules"]>[number] & { id: string };

interface Props {
  jobs: Jobs | undefined;
  error: CombinedError | undefined;
  ask: () => void;
}

/** Queues for everybody; nodes and schedules for who runs the platform. */
export function Board({ jobs, error, ask }: Props) {
  const t = useWords(words);
  return (
    <Stack gap="lg">
      <Section title={t.queues} about={t.queuesAbout}>
        <RecordTable
          label={t.queues}
          columns={useQueueColumns()}
          rows={jobs?.queues.map((one) => ({ ...one, id: one.kind }))}
          to={(row) => (row.failed > 0 ? "/jobs?tab=failed" : "/jobs?tab=due")}
          error={error}
          retry={ask}
          empty={<Empty icon={IconMoodCheck} title={t.noQueues} about={t.noQueuesAbout} />}
        />
      </Section>
      {jobs?.workers && <Workers workers={jobs.workers} />}
      {jobs?.schedules && <Schedules schedules={jobs.schedules} />}
    </Stack>
  );
}

function useQueueColumns(): Column<Queue>[] {
  const t = useWords(words);
  const say = useJobWords();
  return [
    { key: "kind", title: t.kind, cell: (row) => <Text size="sm">{say(row.kind)}</Text> },
    { key: "waiting", title: t.waiting, align: "end", cell: (row) => <Count of={row.waiting} /> },
    { key: "running", title: t.running, align: "end", cell: (row) => <Count of={row.running} /> },
    {
      key: "failed",
      title: t.failed,
      align: "end",
      cell: (row) =>
        row.failed > 0 ? <State state="FAILED" text={String(row.failed)} /> : <Count of={row.failed} />,
    },
    {
      key: "oldest",
      title: t.oldest,
      from: "sm",
      cell: (row) => <When at={row.oldestAt} relative size="sm" />,
    },
  ];
}

function Count({ of }: { of: number }) {
  const { locale } = useSpeech();
  return (
    <Text size="sm" className="tabular" c={of === 0 ? "dimmed" : undefined}>
      {of.toLocaleString(locale)}
    </Text>
  );
}

function Workers({ workers }: { workers: NonNullable<Jobs["workers"]> }) {
  const t = useWords(words);
  const say = useJobWords();
  const columns: Column<Worker>[] = [
    { key: "name", title: t.worker, cell: (row) => <Text size="sm">{row.name}</Text> },
    { key: "state", title: t.state, cell: (row) => <Standing of={row} /> },
    {
      key: "atWork",
      title: t.atWork,
      from: "sm",
      cell: ({ atWork }) =>
        atWork.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t.idle}
          </Text>
        ) : (
          <Group gap={6}>
            {atWork.map(({ kind, count }) => (
              <Text key={kind} size="sm">
                {count} × {say(kind)}
              </Text>
            ))}
          </Group>
        ),
    },
    { key: "version", title: t.version, from: "md", cell: (row) => <Text size="sm">{row.version}</Text> },
    { key: "since", title: t.since, from: "md", cell: (row) => <When at={row.startedAt} size="sm" /> },
    {
      key: "seen",
      title: t.seen,
      from: "sm",
      cell: (row) => <When at={row.seenAt} relative size="sm" />,
    },
  ];
  return (
    <Section title={t.workers} about={t.workersAbout}>
      <RecordTable
        label={t.workers}
        columns={columns}
        rows={workers.map((one) => ({ ...one, id: one.name }))}
        empty={<Empty icon={IconServerOff} title={t.noWorkers} about={t.noWorkersAbout} />}
      />
    </Section>
  );
}

function Standing({ of }: { of: Worker }) {
  const t = useWords(words);
  if (!of.isThere) return <State state="FAILED" text={t.gone} />;
  return of.isLeaving ? (
    <State state="INCOMPLETE" text={t.leaving} />
  ) : (
    <State state="ACTIVE" text={t.there} />
  );
}

function Schedules({ schedules }: { schedules: NonNullable<Jobs["schedules"]> }) {
  const t = useWords(words);
  const say = useJobWords();
  const columns: Column<Schedule>[] = [
    { key: "name", title: t.schedule, cell: (row) => <Text size="sm">{say(row.name)}</Text> },
    {
      key: "every",
      title: t.every,
      align: "end",
      phone: "below",
      cell: (row) => <Span seconds={row.everySeconds} />,
    },
    { key: "last", title: t.last, from: "sm", cell: (row) => <When at={row.lastAt} relative size="sm" /> },
    { key: "next", title: t.next, cell: (row) => <When at={row.nextAt} relative size="sm" /> },
  ];
  return (
    <Section title={t.schedules} about={t.schedulesAbout}>
      <RecordTable
        label={t.schedules}
        columns={columns}
        rows={schedules.map((one) => ({ ...one, id: one.name }))}
        empty={null}
      />
    </Section>
  );
}

const UNITS = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/** The largest unit that it is a whole number of. */
function Span({ seconds }: { seconds: number }) {
  const { locale } = useSpeech();
  const [unit, size] = UNITS.find(([, size]) => seconds % size === 0) ?? UNITS[3];
  return (
    <Text size="sm" className="tabular">
      {new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(seconds / size)}
    </Text>
  );
}
