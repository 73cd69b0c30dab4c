import { Button, Code, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconInbox } from "@tabler/icons-react";
import { useState } from "react";
import { BulkProgress, useFailure } from "../../kit/BulkProgress.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { EVERY_KIND } from "../../kit/eventKinds.ts";
import { ChoiceFilter, Filters, SearchField } from "../../kit/Filters.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { bookWords } from "./bookWords.ts";
import { NotificationDrawer } from "./NotificationDrawer.tsx";
import {
  type ProviderNotificationFieldsFragment,
  ProviderNotificationListDocument,
  ProviderNotificationReplayDocument,
} from "./providers.gen.ts";
import { words } from "./words.ts";

const STATES = { DONE: "SUCCEEDED", WAITING: "PENDING", FAILED: "FAILED" } as const;
const WANTED = {
  DONE: { isProcessed: true, hasError: false },
  WAITING: { isProcessed: false, hasError: false },
  FAILED: { hasError: true },
};
type Standing = keyof typeof STATES;

export function NotificationState({ of }: { of: ProviderNotificationFieldsFragment }) {
  const t = useWords(bookWords);
  const standing: Standing = of.error ? "FAILED" : of.processedAt ? "DONE" : "WAITING";
  return <State state={STATES[standing]} text={t.inboxStates[standing]} />;
}

/** What providers told us, the newest first. */
export function Inbox() {
  const t = useWords(bookWords);
  const [values, set] = useUrlState();
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const standing = values["state"] as Standing | undefined;
  const filter = {
    ...(values["q"] ? { type: values["q"] } : {}),
    ...(standing ? WANTED[standing] : {}),
  };
  const { data, error, ask } = useLiveQuery(
    ProviderNotificationListDocument,
    { filter, ...pageOf(values) },
    { kinds: EVERY_KIND },
  );
  const rows = data?.providerNotifications.nodes;
  const chosen = rows?.filter(({ id }) => selected.has(id)) ?? [];
  return (
    <Stack gap="md">
      <Filters>
        <SearchField label={t.searchType} />
        <ChoiceFilter
          name="state"
          label={t.state}
          choices={Object.entries(t.inboxStates).map(([value, label]) => ({ value, label }))}
        />
      </Filters>
      <RecordTable
        label={t.notification}
        columns={useColumns()}
        rows={rows}
        page={data?.providerNotifications.pageInfo}
        open={(row) => set({ notification: row.id })}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set({ q: undefined, state: undefined })}
        selected={selected}
        select={select}
        bulk={<Replay rows={chosen} done={() => select(new Set())} />}
        empty={<Empty icon={IconInbox} title={t.inboxEmpty} about={t.inboxEmptyAbout} />}
      />
      <NotificationDrawer id={values["notification"]} close={() => set({ notification: undefined })} />
    </Stack>
  );
}

function Replay({ rows, done }: { rows: readonly ProviderNotificationFieldsFragment[]; done: () => void }) {
  const t = useWords(bookWords);
  const { run } = useCommand(ProviderNotificationReplayDocument);
  const failed = useFailure();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button size="xs" variant="default" onClick={open}>
        {t.replay}
      </Button>
      <BulkProgress
        isOpen={isOpen}
        close={(wasDone) => {
          close();
          if (wasDone) done();
        }}
        title={t.replay}
        about={t.replayAbout(rows.length)}
        verb={t.replay}
        items={rows.map(({ id, type, eventId }) => ({ id, name: `${type} ${eventId}` }))}
        run={async ({ id }) => failed(await run({ id }))}
      />
    </>
  );
}

function useColumns(): Column<ProviderNotificationFieldsFragment>[] {
  const t = useWords(bookWords);
  const { kinds, account } = useWords(words);
  return [
    { key: "type", title: t.type, cell: (row) => <Code>{row.type}</Code> },
    { key: "state", title: t.state, phone: "edge", cell: (row) => <NotificationState of={row} /> },
    {
      key: "provider",
      title: account,
      phone: "below",
      from: "sm",
      cell: (row) => <Text size="sm">{row.providerAccount ? kinds[row.providerAccount.kind] : "–"}</Text>,
    },
    {
      key: "reference",
      title: t.reference,
      from: "lg",
      cell: (row) => (
        <Text size="sm" truncate maw={220}>
          {row.providerRef ?? "–"}
        </Text>
      ),
    },
    {
      key: "received",
      title: t.received,
      phone: "below",
      align: "end",
      from: "sm",
      cell: (row) => <When at={row.receivedAt} precision="second" size="sm" />,
    },
  ];
}
