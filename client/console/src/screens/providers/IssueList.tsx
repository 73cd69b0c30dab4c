import { Button, Stack, Text } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { useState } from "react";
import { Empty } from "../../kit/Empty.tsx";
import { ChoiceFilter, Filters } from "../../kit/Filters.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { bookWords } from "./bookWords.ts";
import {
  type ProviderIssueFieldsFragment,
  ProviderIssueListDocument,
  type ReconciliationIssueKind,
  type ReconciliationIssueStatus,
} from "./providers.gen.ts";
import { ResolveDialog } from "./ResolveDialog.tsx";
import { words } from "./words.ts";

const COLOURS: Record<string, string> = { OPEN: "PAST_DUE", HEALED: "SUCCEEDED", RESOLVED: "SUCCEEDED" };

/** Where a provider's books differ from ours: those that want a person, unless others are asked for. */
export function IssueList() {
  const t = useWords(bookWords);
  const may = useMay();
  const [values, set] = useUrlState();
  const [chosen, choose] = useState<ProviderIssueFieldsFragment>();
  const filter = {
    status: (values["state"] ?? "OPEN") as ReconciliationIssueStatus,
    ...(values["kind"] ? { kind: values["kind"] as ReconciliationIssueKind } : {}),
  };
  const { data, error, ask } = useLiveQuery(
    ProviderIssueListDocument,
    { filter, ...pageOf(values) },
    { kinds: ["reconciliation."] },
  );
  const columns = useColumns();
  if (may("BILLING_COLLECT"))
    columns.push({
      key: "do",
      title: t.resolve,
      align: "end",
      cell: (row) =>
        row.status === "OPEN" && (
          <Button size="xs" variant="default" onClick={() => choose(row)}>
            {t.resolve}
          </Button>
        ),
    });
  return (
    <Stack gap="md">
      <Filters>
        <ChoiceFilter name="state" label={t.issueStates["OPEN"] ?? ""} choices={choices(t.issueStates)} />
        <ChoiceFilter name="kind" label={t.issue} choices={choices(t.issueKinds)} />
      </Filters>
      <RecordTable
        label={t.issue}
        columns={columns}
        rows={data?.reconciliationIssues.nodes}
        page={data?.reconciliationIssues.pageInfo}
        error={error}
        retry={ask}
        isFiltered={filter.status !== "OPEN" || filter.kind !== undefined}
        clear={() => set({ state: undefined, kind: undefined })}
        empty={<Empty icon={IconScale} title={t.issuesEmpty} about={t.issuesEmptyAbout} />}
      />
      {chosen && <ResolveDialog key={chosen.id} issue={chosen} close={() => choose(undefined)} />}
    </Stack>
  );
}

function choices(texts: Record<string, string>) {
  return Object.entries(texts).map(([value, label]) => ({ value, label }));
}

function useColumns(): Column<ProviderIssueFieldsFragment>[] {
  const t = useWords(bookWords);
  const { kinds } = useWords(words);
  return [
    {
      key: "issue",
      title: t.issue,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {t.issueKinds[row.kind]}
          </Text>
          <Text size="xs" c="dimmed" className="long">
            {row.providerAccount ? `${kinds[row.providerAccount.kind]} · ` : ""}
            {row.providerRef}
          </Text>
        </Stack>
      ),
    },
    {
      key: "state",
      title: t.state,
      phone: "below",
      from: "sm",
      cell: (row) => (
        <State state={COLOURS[row.status] ?? row.status} text={t.issueStates[row.status] ?? row.status} />
      ),
    },
    {
      key: "ours",
      title: t.ours,
      from: "md",
      cell: (row) => <Text size="sm">{row.ours || t.nothingHere}</Text>,
    },
    {
      key: "theirs",
      title: t.theirs,
      from: "md",
      cell: (row) => <Text size="sm">{row.theirs || t.nothingHere}</Text>,
    },
    {
      key: "since",
      title: t.since,
      from: "lg",
      cell: (row) => <When at={row.createdAt} size="sm" />,
    },
  ];
}
