import { Button, Modal, Stack, Text } from "@mantine/core";
import { IconMoodCheck } from "@tabler/icons-react";
import { useCallback, useEffect, useState } from "react";
import { useQuery } from "urql";
import { Empty } from "../../kit/Empty.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { Json } from "../../kit/Json.tsx";
import { useJobWords } from "../../kit/jobWords.ts";
import { notice, refusal } from "../../kit/notice.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useMay } from "../../session/session.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import {
  JobsDiscardDocument,
  JobsFailedDocument,
  type JobsFailedQuery,
  JobsRetryDocument,
} from "./jobs.gen.ts";
import { words } from "./words.ts";

type Job = JobsFailedQuery["jobs"]["failed"]["nodes"][number];

/** Jobs that were given up: done again or forgotten, many at once. `held` is how many there are. */
export function Failed({ held }: { held: number }) {
  const t = useWords(words);
  const say = useJobWords();
  const may = useMay();
  const [values] = useUrlState();
  const [{ data, error }, execute] = useQuery({
    query: JobsFailedDocument,
    variables: { first: 25, after: values["after"] ?? null },
    requestPolicy: "cache-and-network",
  });
  const ask = useCallback(() => execute({ requestPolicy: "network-only" }), [execute]);
  useEffect(ask, [held]);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [opened, open] = useState<Job>();
  const columns: Column<Job>[] = [
    { key: "kind", title: t.kind, cell: (row) => <Text size="sm">{say(row.kind)}</Text> },
    { key: "error", title: t.error, phone: "below", cell: (row) => <Text size="sm">{row.error}</Text> },
    { key: "tries", title: t.tries, align: "end", from: "sm", cell: (row) => row.tries },
    {
      key: "failedAt",
      title: t.failedAt,
      phone: "edge",
      from: "sm",
      cell: (row) => <When at={row.failedAt} relative size="sm" />,
    },
  ];
  const decided = () => {
    select(new Set());
    open(undefined);
    ask();
  };
  return (
    <>
      <RecordTable
        label={t.failed}
        columns={columns}
        rows={data?.jobs.failed.nodes}
        page={data?.jobs.failed.pageInfo}
        open={open}
        error={error}
        retry={ask}
        {...(may("JOBS_WRITE") ? { selected, select } : {})}
        bulk={<Decide jobs={[...selected]} decided={decided} />}
        empty={<Empty icon={IconMoodCheck} title={t.none} about={t.noneAbout} />}
      />
      {opened && <Opened job={opened} close={() => open(undefined)} decided={decided} />}
    </>
  );
}

function Opened({ job, close, decided }: { job: Job; close: () => void; decided: () => void }) {
  const t = useWords(words);
  const say = useJobWords();
  const c = useWords(common);
  const may = useMay();
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={<Text fw={650}>{say(job.kind)}</Text>}
      closeButtonProps={{ "aria-label": c.close }}
    >
      <Stack>
        <Facts
          columns={2}
          facts={[
            [t.kind, job.kind],
            [t.error, job.error],
            [t.cause, job.cause],
            [t.tries, job.tries],
            [t.queuedAt, <When key="q" at={job.queuedAt} precision="second" />],
            [t.failedAt, <When key="f" at={job.failedAt} precision="second" />],
          ]}
        />
        {job.traceback && <Json label={t.traceback} value={job.traceback} />}
        {may("JOBS_WRITE") && <Decide jobs={[job.id]} decided={decided} />}
      </Stack>
    </Modal>
  );
}

function Decide({ jobs, decided }: { jobs: readonly string[]; decided: () => void }) {
  const t = useWords(words);
  const retry = useCommand(JobsRetryDocument);
  const discard = useCommand(JobsDiscardDocument);
  const [isAsking, setAsking] = useState(false);
  const input = { jobs: [...jobs] };
  const again = async () => {
    const { data, refusals } = await retry.run({ input });
    if (data) notice(t.againDone(data.jobRetry.count ?? 0));
    for (const { message } of refusals) refusal(message);
    decided();
  };
  const forget = async () => {
    const { data } = await discard.run({ input });
    if (data === undefined) return;
    notice(t.discardDone(data.jobDiscard.count ?? 0));
    setAsking(false);
    decided();
  };
  return (
    <Button.Group>
      <Button size="xs" variant="default" loading={retry.isBusy} onClick={again}>
        {t.again}
      </Button>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        {t.discard}
      </Button>
      <FormDialog
        isOpen={isAsking}
        close={() => setAsking(false)}
        title={t.discardTitle(jobs.length)}
        about={t.discardAbout}
        verb={t.discard}
        isDangerous
        isBusy={discard.isBusy}
        problems={discard.refusals.map(({ message }) => message)}
        submit={forget}
      />
    </Button.Group>
  );
}
