import { Stack, Text } from "@mantine/core";
import { IconCalendarTime } from "@tabler/icons-react";
import { Empty } from "../../kit/Empty.tsx";
import { ChoiceFilter, Filters } from "../../kit/Filters.tsx";
import { useJobWords } from "../../kit/jobWords.ts";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { SubjectLink } from "../../kit/SubjectLink.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { JobsDueDocument, type JobsDueQuery } from "./jobs.gen.ts";
import { words } from "./words.ts";

type Entry = JobsDueQuery["agenda"]["nodes"][number];
const KINDS = ["subscription.", "invoice.", "payment.", "clock.", "account.", "member.", "setting."];

/** What happens by itself, and when. */
export function Due() {
  const t = useWords(words);
  const say = useJobWords();
  const [values, set] = useUrlState();
  const { data, error, ask } = useLiveQuery(
    JobsDueDocument,
    { kinds: values["kind"] ? [values["kind"]] : null, ...pageOf(values) },
    { kinds: KINDS },
  );
  const columns: Column<Entry>[] = [
    { key: "kind", title: t.kind, cell: (row) => <Text size="sm">{say(row.kind)}</Text> },
    { key: "dueAt", title: t.dueAt, phone: "edge", cell: (row) => <When at={row.dueAt} size="sm" /> },
    {
      key: "subject",
      title: t.subject,
      phone: "below",
      from: "sm",
      cell: (row) => <SubjectLink of={row.subject} />,
    },
    { key: "attempts", title: t.attempts, align: "end", from: "sm", cell: (row) => row.attempts },
  ];
  return (
    <Stack>
      <Filters>
        <ChoiceFilter
          name="kind"
          label={t.kind}
          choices={(data?.agendaCounts ?? []).map(({ kind, count }) => ({
            value: kind,
            label: t.ofKind(say(kind), count),
          }))}
        />
      </Filters>
      <RecordTable
        label={t.due}
        columns={columns}
        rows={data?.agenda.nodes}
        page={data?.agenda.pageInfo}
        error={error}
        retry={ask}
        isFiltered={values["kind"] !== undefined}
        clear={() => set({ kind: undefined })}
        empty={<Empty icon={IconCalendarTime} title={t.nothingDue} about={t.nothingDueAbout} />}
      />
    </Stack>
  );
}
