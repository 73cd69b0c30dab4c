import { Group, Stack, Text } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { Empty } from "../../kit/Empty.tsx";
import { ChoiceFilter, Filters, SearchField } from "../../kit/Filters.tsx";
import { Page } from "../../kit/Page.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State, stateWords } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { MemberListDocument, type MemberListQuery, type MemberStatus } from "./members.gen.ts";
import { words } from "./words.ts";

type Row = MemberListQuery["members"]["nodes"][number];

export default function MemberList() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const filter = {
    ...(values["q"] ? { email: values["q"] } : {}),
    ...(values["status"] ? { statuses: [values["status"] as MemberStatus] } : {}),
  };
  const { data, error, ask } = useLiveQuery(
    MemberListDocument,
    { filter, ...pageOf(values) },
    { kinds: ["member.", "role."] },
  );
  const columns: Column<Row>[] = [
    {
      key: "name",
      title: t.name,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {row.name}
          </Text>
          <Text size="xs" c="dimmed">
            {row.email}
          </Text>
        </Stack>
      ),
    },
    {
      key: "status",
      title: t.status,
      cell: (row) => (
        <Group gap={4}>
          <State state={row.status} text={t.states[row.status] ?? stateWords(row.status)} />
          {row.roles.map((role) => (
            <State key={role} state={role} />
          ))}
        </Group>
      ),
    },
    {
      key: "since",
      title: t.since,
      from: "sm",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
  ];
  return (
    <Page title={t.title} about={t.about}>
      <Filters>
        <SearchField label={t.searchByEmail} />
        <ChoiceFilter
          name="status"
          label={t.status}
          choices={Object.entries(t.states).map(([value, label]) => ({ value, label }))}
        />
      </Filters>
      <RecordTable
        label={t.title}
        columns={columns}
        rows={data?.members.nodes}
        page={data?.members.pageInfo}
        to={(row) => `/members/${row.id}`}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set({ q: undefined, status: undefined })}
        empty={<Empty icon={IconUsers} title={t.emptyTitle} about={t.emptyAbout} />}
      />
    </Page>
  );
}
