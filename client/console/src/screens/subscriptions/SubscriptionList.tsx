import { Button, Stack, Text } from "@mantine/core";
import { IconPlus, IconRepeat } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { AccountFilter } from "../../kit/AccountField.tsx";
import { ChoiceOffersDocument } from "../../kit/choices.gen.ts";
import { Empty } from "../../kit/Empty.tsx";
import { ExportButton } from "../../kit/ExportButton.tsx";
import { ChoiceFilter, Filters } from "../../kit/Filters.tsx";
import { Page } from "../../kit/Page.tsx";
import { AccountLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { CancelMany } from "./CancelMany.tsx";
import { CreateSubscription } from "./CreateSubscription.tsx";
import {
  SubscriptionListDocument,
  type SubscriptionRowFragment,
  type SubscriptionStatus,
} from "./subscriptions.gen.ts";
import { usePriceWords } from "./telling.ts";
import { words } from "./words.ts";

export default function SubscriptionList() {
  const t = useWords(words);
  const may = useMay();
  const navigate = useNavigate();
  const [values, set] = useUrlState();
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const { status, offer, account } = values;
  const filter = {
    ...(status ? { statuses: [status as SubscriptionStatus] } : {}),
    ...(offer ? { offer } : {}),
    ...(account ? { account } : {}),
  };
  const { data, error, ask } = useLiveQuery(
    SubscriptionListDocument,
    { filter, ...pageOf(values) },
    { kinds: ["subscription."] },
  );
  const [{ data: choices }] = useQuery({ query: ChoiceOffersDocument });
  const chosen = (data?.subscriptions.nodes ?? [])
    .filter(({ id }) => selected.has(id))
    .map(({ id, offer: bought, account: payer }) => ({
      id,
      name: [bought?.name, payer?.name].filter(Boolean).join(", "),
    }));
  const columns = useColumns();
  const mayWrite = may("SUBSCRIPTIONS_WRITE");
  const create = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ new: "1" })}>
      {t.create}
    </Button>
  );
  return (
    <Page title={t.title} about={t.about} actions={create}>
      <Filters end={<ExportButton of="SUBSCRIPTIONS" filter={{ subscriptions: filter }} />}>
        <ChoiceFilter
          name="status"
          label={t.status}
          choices={Object.entries(t.states).map(([value, label]) => ({ value, label }))}
        />
        <ChoiceFilter
          name="offer"
          label={t.offer}
          choices={
            choices?.offers.nodes.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })) ??
            []
          }
        />
        {may("MEMBERS_READ") && <AccountFilter name="account" label={t.account} />}
      </Filters>
      <RecordTable
        label={t.title}
        columns={columns}
        rows={data?.subscriptions.nodes}
        page={data?.subscriptions.pageInfo}
        to={(row) => `/subscriptions/${row.id}`}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set({ status: undefined, offer: undefined, account: undefined })}
        empty={<Empty icon={IconRepeat} title={t.emptyTitle} about={t.emptyAbout} action={create} />}
        {...(mayWrite
          ? { selected, select, bulk: <CancelMany items={chosen} done={() => select(new Set())} /> }
          : {})}
      />
      {values["new"] && mayWrite && (
        <CreateSubscription
          close={() => set({ new: undefined })}
          done={(id) => void navigate({ to: `/subscriptions/${id}` })}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<SubscriptionRowFragment>[] {
  const t = useWords(words);
  const price = usePriceWords();
  return [
    {
      key: "offer",
      title: t.offer,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {row.quantity > 1 ? `${row.quantity} × ` : ""}
            {row.offer?.name ?? "–"}
          </Text>
          <Text size="xs" c="dimmed">
            {row.price ? price(row.price) : "–"}
          </Text>
        </Stack>
      ),
    },
    {
      key: "account",
      title: t.account,
      cell: (row) => <AccountLink of={row.account} />,
    },
    {
      key: "status",
      title: t.status,
      cell: (row) => <State state={row.status} text={t.states[row.status] ?? row.status} />,
    },
    { key: "next", title: t.nextDay, from: "sm", cell: (row) => <NextDay row={row} /> },
    {
      key: "since",
      title: t.since,
      from: "md",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
  ];
}

/** What happens to it next by itself, and when. */
function NextDay({ row }: { row: SubscriptionRowFragment }) {
  const t = useWords(words);
  if (row.status === "ENDED") return <span>–</span>;
  const [name, at] =
    row.status === "SCHEDULED"
      ? [t.starts, row.startsAt]
      : row.endsAt
        ? [t.ends, row.endsAt]
        : row.pauseAtEnd
          ? [t.pauses, row.periodEnd]
          : [t.renews, row.periodEnd];
  if (!at) return <Text size="sm">{row.term === "LIFETIME" ? t.forGood : "–"}</Text>;
  return (
    <Text size="sm">
      {name} <When at={at} precision="day" />
    </Text>
  );
}
