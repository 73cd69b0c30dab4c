import { Button, Code, Skeleton, Stack, Text } from "@mantine/core";
import { IconCompassOff } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { Empty } from "../../kit/Empty.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { notice, refusal } from "../../kit/notice.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { Whom } from "./Erasures.tsx";
import {
  PrivacyErasureRecordDocument,
  type PrivacyErasureRecordQuery,
  PrivacyErasureTakeBackDocument,
} from "./privacy.gen.ts";
import { words } from "./words.ts";

type Erasure = Extract<PrivacyErasureRecordQuery["node"], { __typename: "Erasure" }>;
type Line = Erasure["report"][number] & { id: string };

/** That a member is forgotten: who, when, and what was done in each table. */
export default function ErasureRecord() {
  const t = useWords(words);
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, ask } = useLiveQuery(PrivacyErasureRecordDocument, { id }, { kinds: ["member.er"] });
  const found = data?.node?.__typename === "Erasure" ? data.node : undefined;
  return (
    <Page
      title={t.erasure}
      within={[{ title: t.title, to: "/privacy?tab=erasures" }]}
      actions={found?.status === "REQUESTED" && found.member && <Keep member={found.member.id} done={ask} />}
    >
      {error !== undefined && !data && <Problem error={error} retry={ask} />}
      {!error && !data && <Skeleton height={240} aria-busy />}
      {data && !found && <Empty icon={IconCompassOff} title={t.lost} />}
      {found && <Known of={found} />}
    </Page>
  );
}

function Keep({ member, done }: { member: string; done: () => void }) {
  const t = useWords(words);
  const { run, isBusy } = useCommand(PrivacyErasureTakeBackDocument);
  const keep = async () => {
    const { data, refusals } = await run({ input: { member } });
    for (const { message } of refusals) refusal(message);
    if (data) notice(t.kept);
    done();
  };
  return (
    <Button loading={isBusy} onClick={() => void keep()}>
      {t.keep}
    </Button>
  );
}

function Known({ of }: { of: Erasure }) {
  const t = useWords(words);
  // What nothing was in comes last.
  const lines = of.report
    .map((line) => ({ ...line, id: line.table }))
    .toSorted((one, other) => Number(one.rows === 0) - Number(other.rows === 0));
  const columns: Column<Line>[] = [
    {
      key: "table",
      title: t.table,
      cell: (row) => (
        <Stack gap={2} align="flex-start">
          <Code>{row.table}</Code>
          <Text size="xs" c="dimmed" lang="en">
            {`${row.holds} ${row.because}`}
          </Text>
        </Stack>
      ),
    },
    { key: "treatment", title: t.treatment, cell: (row) => t.treatments[row.treatment] },
    { key: "rows", title: t.rows, align: "end", cell: (row) => row.rows },
  ];
  return (
    <>
      <Section title={t.erasure}>
        <Facts
          facts={[
            [t.member, <Whom key="member" of={of.member} />],
            [t.state, <State key="state" state={of.status} text={t.erasureStates[of.status]} />],
            [t.asked, <When key="asked" at={of.createdAt} />],
            [t.due, <When key="due" at={of.dueAt} />],
            ...(of.finishedAt ? ([[t.ended, <When key="ended" at={of.finishedAt} />]] as const) : []),
            ...(of.reason ? ([[t.reason, of.reason]] as const) : []),
            ...(of.heldBy ? ([[t.held, t.hindrances[of.heldBy]]] as const) : []),
          ]}
        />
      </Section>
      <Section title={t.report} about={t.reportAbout}>
        <Rows label={t.report} columns={columns} rows={lines} none={t.noReport} />
      </Section>
    </>
  );
}
