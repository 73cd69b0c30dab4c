import { Box, Group, Stack, Text } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { Empty } from "../../kit/Empty.tsx";
import { ExportButton } from "../../kit/ExportButton.tsx";
import { Face } from "../../kit/Face.tsx";
import { ChoiceFilter, Filters, SearchField } from "../../kit/Filters.tsx";
import { MembershipFilter, SoldFilter } from "../../kit/MembershipFilters.tsx";
import { Memberships, MembershipsBelow } from "../../kit/Memberships.tsx";
import { membershipWords } from "../../kit/membershipWords.ts";
import { Page } from "../../kit/Page.tsx";
import { PeriodFilter, usePeriod } from "../../kit/PeriodFilter.tsx";
import { RecordLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { useMembershipFilter } from "../../kit/useMembershipFilter.ts";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { BulkSuspend } from "./BulkSuspend.tsx";
import { MemberListDocument, type MemberListQuery, type MemberStatus } from "./members.gen.ts";
import { words } from "./words.ts";

type Row = MemberListQuery["members"]["nodes"][number];
const NOBODY: ReadonlySet<string> = new Set();

export default function MemberList() {
  const t = useWords(words);
  const may = useMay();
  const [values, set] = useUrlState();
  const [selected, select] = useState(NOBODY);
  const { filter: holding, held, isSeen } = useMembershipFilter();
  const period = usePeriod("joined");
  const filter = {
    ...holding,
    ...period,
    ...(values["status"] ? { statuses: [values["status"] as MemberStatus] } : {}),
  };
  const text = values["q"] ?? null;
  const { data, error, ask } = useLiveQuery(
    MemberListDocument,
    { text, filter, held, ...pageOf(values) },
    { kinds: ["member.", "role.", "file.", "seat.", "subscription."] },
  );
  const chosen = (data?.members.nodes ?? []).filter(({ id }) => selected.has(id));
  const maySelect = may("MEMBERS_WRITE") || may("EXPORTS_WRITE");
  return (
    <Page title={t.title} about={t.about}>
      <Filters end={text === null && <ExportButton of="MEMBERS" filter={{ members: filter }} />}>
        <SearchField label={t.search} />
        {isSeen && <SoldFilter name="sold" />}
        {isSeen && <MembershipFilter name="membership" />}
        <ChoiceFilter
          name="status"
          label={t.status}
          choices={Object.entries(t.states).map(([value, label]) => ({ value, label }))}
        />
        <PeriodFilter name="joined" label={t.joined} />
      </Filters>
      <RecordTable
        label={t.title}
        columns={useColumns(isSeen)}
        rows={data?.members.nodes}
        page={data?.members.pageInfo}
        to={(row) => `/members/${row.id}`}
        error={error}
        retry={ask}
        isFiltered={text !== null || Object.keys(filter).length > 0}
        clear={() =>
          set({ sold: undefined, membership: undefined, joined: undefined, q: undefined, status: undefined })
        }
        empty={<Empty icon={IconUsers} title={t.emptyTitle} about={t.emptyAbout} />}
        {...(maySelect ? { selected, select } : {})}
        bulk={
          <>
            <BulkSuspend items={chosen} done={() => select(NOBODY)} />
            <ExportButton of="MEMBERS" filter={{ members: { ids: chosen.map(({ id }) => id) } }} />
          </>
        }
      />
    </Page>
  );
}

function useColumns(isSeen: boolean): Column<Row>[] {
  const t = useWords(words);
  const m = useWords(membershipWords);
  const membership: Column<Row> = {
    key: "membership",
    title: m.membership,
    from: "sm",
    cell: (row) => <Memberships of={row.subscriptions} />,
  };
  return [
    { key: "name", title: t.name, cell: (row) => <Who row={row} /> },
    ...(isSeen ? [membership] : []),
    {
      key: "since",
      title: t.joined,
      from: "sm",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
  ];
}

/** A member by name and address. That one may sign in is the rule: what is told is who may not, and who is of the team. */
function Who({ row }: { row: Row }) {
  const t = useWords(words);
  return (
    <Group gap="sm" wrap="nowrap">
      <Box visibleFrom="sm">
        <Face name={row.name || row.email} avatar={row.avatar} />
      </Box>
      <Stack gap={0}>
        <Group gap={6}>
          <RecordLink to={`/members/${row.id}`} size="sm" fw={600} c="inherit">
            {row.name || row.email}
          </RecordLink>
          {row.status !== "ACTIVE" && (
            <State state={row.status} text={t.states[row.status] ?? row.status} size="sm" />
          )}
          {row.roles.map((role) => (
            <State key={role} state={role} text={t.roles[role] ?? role} size="sm" />
          ))}
        </Group>
        <Text size="xs" c="dimmed" className="long">
          {row.email}
        </Text>
        <MembershipsBelow of={row.subscriptions} />
      </Stack>
    </Group>
  );
}
