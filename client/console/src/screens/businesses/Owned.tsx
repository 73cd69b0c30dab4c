import { Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { IconWorld } from "@tabler/icons-react";
import { Empty } from "../../kit/Empty.tsx";
import { Filters } from "../../kit/Filters.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { BusinessesOwnedDocument, type BusinessesFieldsFragment as Row } from "./businesses.gen.ts";
import { Create } from "./Create.tsx";
import { words } from "./words.ts";

/** The businesses that this one owns. */
export function Owned() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const includeIndirect = values["indirect"] === "yes";
  const { data, error, ask } = useLiveQuery(
    BusinessesOwnedDocument,
    { includeIndirect, ...pageOf(values) },
    { kinds: ["tenant."] },
  );
  const begin = () => set({ begin: "business" });
  return (
    <Stack>
      <Filters>
        <Checkbox
          label={t.indirect}
          checked={includeIndirect}
          onChange={(event) => set({ indirect: event.currentTarget.checked ? "yes" : undefined })}
        />
      </Filters>
      <RecordTable
        label={t.owned}
        columns={useColumns()}
        rows={data?.tenants.nodes}
        page={data?.tenants.pageInfo}
        to={(row) => `/businesses/${row.id}`}
        error={error}
        retry={ask}
        empty={
          <Empty
            icon={IconWorld}
            title={t.emptyTitle}
            about={t.emptyAbout}
            action={
              <Button variant="default" onClick={begin}>
                {t.create}
              </Button>
            }
          />
        }
      />
      {values["begin"] === "business" && <Create close={() => set({ begin: undefined })} done={ask} />}
    </Stack>
  );
}

function useColumns(): Column<Row>[] {
  const t = useWords(words);
  return [
    {
      key: "name",
      title: t.name,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {row.name}
          </Text>
          <Text size="xs" c="dimmed" className="long">
            {row.hosts[0] ?? row.slug}
          </Text>
        </Stack>
      ),
    },
    {
      key: "state",
      title: t.state,
      cell: (row) => (
        <Group gap={4}>
          <State state={row.status} text={t.states[row.status] ?? row.status} />
          {row.isTest && <State state="TEST" text={t.test} />}
        </Group>
      ),
    },
    {
      key: "owner",
      title: t.owner,
      from: "md",
      cell: (row) => <Text size="sm">{row.owner?.name ?? "–"}</Text>,
    },
    {
      key: "since",
      title: t.since,
      from: "sm",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
  ];
}
