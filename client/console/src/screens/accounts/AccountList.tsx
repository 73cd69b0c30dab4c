import { Group, Stack, Text } from "@mantine/core";
import { IconBuilding } from "@tabler/icons-react";
import { Empty } from "../../kit/Empty.tsx";
import { ExportButton } from "../../kit/ExportButton.tsx";
import { ChoiceFilter, Filters, SearchField } from "../../kit/Filters.tsx";
import { MembershipFilter, SoldFilter } from "../../kit/MembershipFilters.tsx";
import { Memberships, MembershipsBelow } from "../../kit/Memberships.tsx";
import { Money } from "../../kit/Money.tsx";
import { membershipWords } from "../../kit/membershipWords.ts";
import { Page } from "../../kit/Page.tsx";
import { PeriodFilter, usePeriod } from "../../kit/PeriodFilter.tsx";
import { RecordLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { useMembershipFilter } from "../../kit/useMembershipFilter.ts";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { type AccountKind, AccountListDocument, type AccountListQuery } from "./accounts.gen.ts";
import { partWords } from "./parts.words.ts";
import { words } from "./words.ts";

type Row = AccountListQuery["accounts"]["nodes"][number];

export default function AccountList() {
  const t = useWords(words);
  const p = useWords(partWords);
  const [values, set] = useUrlState();
  const { filter: holding, held, isSeen } = useMembershipFilter();
  const period = usePeriod("created");
  const filter = {
    ...holding,
    ...period,
    ...(values["q"] ? { text: values["q"] } : {}),
    ...(values["kind"] ? { kind: values["kind"] as AccountKind } : {}),
  };
  const { data, error, ask } = useLiveQuery(
    AccountListDocument,
    { filter, held, ...pageOf(values) },
    { kinds: ["account.", "seat.", "balance.", "subscription."] },
  );
  return (
    <Page title={t.title} about={t.about}>
      <Filters end={<ExportButton of="ACCOUNTS" filter={{ accounts: filter }} />}>
        <SearchField label={t.search} />
        {isSeen && <SoldFilter name="sold" />}
        {isSeen && <MembershipFilter name="membership" />}
        <ChoiceFilter
          name="kind"
          label={t.kind}
          choices={Object.entries(p.accountKinds).map(([value, label]) => ({ value, label }))}
        />
        <PeriodFilter name="created" label={t.since} />
      </Filters>
      <RecordTable
        label={t.title}
        columns={useColumns(isSeen)}
        rows={data?.accounts.nodes}
        page={data?.accounts.pageInfo}
        to={(row) => `/accounts/${row.id}`}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() =>
          set({ sold: undefined, membership: undefined, created: undefined, q: undefined, kind: undefined })
        }
        empty={<Empty icon={IconBuilding} title={t.emptyTitle} about={t.emptyAbout} />}
      />
    </Page>
  );
}

function useColumns(isSeen: boolean): Column<Row>[] {
  const t = useWords(words);
  const m = useWords(membershipWords);
  const p = useWords(partWords);
  const membership: Column<Row> = {
    key: "membership",
    title: m.membership,
    from: "sm",
    cell: (row) => <Memberships of={row.subscriptions} />,
  };
  return [
    {
      key: "name",
      title: t.name,
      cell: (row) => (
        <Stack gap={0}>
          <RecordLink to={`/accounts/${row.id}`} size="sm" fw={600} c="inherit">
            {row.name}
          </RecordLink>
          <Text size="xs" c="dimmed">
            {p.accountKinds[row.kind] ?? row.kind}
          </Text>
          <MembershipsBelow of={row.subscriptions} />
        </Stack>
      ),
    },
    ...(isSeen ? [membership] : []),
    {
      key: "owner",
      title: t.owner,
      from: "md",
      cell: (row) => {
        const owner = row.seats.find(({ role }) => role === "OWNER")?.member;
        return owner ? <RecordLink to={`/members/${owner.id}`}>{owner.name}</RecordLink> : "–";
      },
    },
    {
      key: "seats",
      title: t.seats,
      align: "end",
      cell: (row) => <span className="tabular">{t.seatsOf(row.seats.length, row.seatLimit)}</span>,
    },
    {
      key: "balance",
      title: t.balance,
      align: "end",
      from: "sm",
      cell: (row) => (
        <Stack gap={0} align="flex-end">
          {row.balances?.length ? (
            row.balances.map(({ id, amount }) => <Money key={id} value={amount} size="sm" />)
          ) : (
            <Group>–</Group>
          )}
        </Stack>
      ),
    },
    {
      key: "since",
      title: t.since,
      from: "md",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
  ];
}
