import { Button, Code, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  IconActivity,
  IconBroadcast,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
} from "@tabler/icons-react";
import { useState } from "react";
import { Empty } from "../../kit/Empty.tsx";
import { EVERY_KIND } from "../../kit/eventKinds.ts";
import { Page } from "../../kit/Page.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { SubjectLink } from "../../kit/SubjectLink.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useEvents, useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { Actor } from "./Actor.tsx";
import { CopyDialog } from "./CopyDialog.tsx";
import { choiceOf, partOf } from "./choice.ts";
import { EventFilters } from "./EventFilters.tsx";
import { EventListDocument, type EventListQuery } from "./events.gen.ts";
import { words } from "./words.ts";

type Row = EventListQuery["events"]["nodes"][number];

export default function Events() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const [isPaused, setPaused] = useState(false);
  const [isCopying, copying] = useDisclosure();
  const choice = choiceOf(values);
  const { isReplay, page } = partOf(values);
  const { data, error, ask } = useLiveQuery(
    EventListDocument,
    { ...choice, ...page },
    { kinds: choice.types ?? EVERY_KIND, concerns: () => !isPaused },
  );
  const log = data?.events;
  return (
    <Page
      title={t.title}
      about={t.about}
      actions={
        <Button leftSection={<IconBroadcast size={16} aria-hidden />} onClick={copying.open}>
          {t.copy}
        </Button>
      }
    >
      <EventFilters />
      <Tail
        kinds={choice.types ?? EVERY_KIND}
        isReplay={isReplay}
        isPaused={isPaused}
        pause={() => setPaused(true)}
        resume={() => {
          setPaused(false);
          ask();
        }}
      />
      <RecordTable
        label={t.title}
        columns={useColumns()}
        rows={isReplay ? log?.nodes : log?.nodes.toReversed()}
        page={isReplay || log === undefined ? log?.pageInfo : turned(log.pageInfo)}
        to={(row) => `/events/${row.cursor}`}
        error={error}
        retry={ask}
        isFiltered={isReplay || Object.keys(choice).length > 0}
        clear={() => set({ types: undefined, subject: undefined, account: undefined, from: undefined })}
        empty={<Empty icon={IconActivity} title={t.emptyTitle} about={t.emptyAbout} />}
      />
      <CopyDialog isOpen={isCopying} close={copying.close} choice={choice} after={values["from"]} />
    </Page>
  );
}

/** The page of a list that runs against the log. */
function turned(page: {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor?: string | null | undefined;
  endCursor?: string | null | undefined;
}) {
  return {
    hasNextPage: page.hasPreviousPage,
    hasPreviousPage: page.hasNextPage,
    startCursor: page.endCursor,
    endCursor: page.startCursor,
  };
}

/** Whether the list follows what happens, and what came while it does not. */
function Tail(props: {
  kinds: readonly string[];
  isReplay: boolean;
  isPaused: boolean;
  pause: () => void;
  resume: () => void;
}) {
  const t = useWords(words);
  const [, set] = useUrlState();
  const [missed, setMissed] = useState(0);
  useEvents(props.kinds, (event) => props.isPaused && event !== null && setMissed((count) => count + 1));
  const resume = () => {
    setMissed(0);
    props.resume();
  };
  return (
    <Group gap="sm">
      <Button
        size="xs"
        variant={props.isPaused ? "filled" : "default"}
        leftSection={
          props.isPaused ? (
            <IconPlayerPlayFilled size={12} aria-hidden />
          ) : (
            <IconPlayerPauseFilled size={12} aria-hidden />
          )
        }
        onClick={props.isPaused ? resume : props.pause}
      >
        {props.isPaused ? t.resume : t.pause}
      </Button>
      {props.isReplay && (
        <Button size="xs" variant="default" onClick={() => set({ from: undefined })}>
          {t.endReplay}
        </Button>
      )}
      <Text size="sm" c="dimmed" role="status">
        {props.isPaused ? t.missed(missed) : props.isReplay ? t.replaying : t.following}
      </Text>
    </Group>
  );
}

function useColumns(): Column<Row>[] {
  const t = useWords(words);
  return [
    { key: "type", title: t.type, cell: (row) => <Code>{row.type}</Code> },
    {
      key: "subject",
      title: t.subject,
      phone: "below",
      from: "sm",
      cell: (row) => <SubjectLink of={row.subject} />,
    },
    { key: "actor", title: t.actor, from: "md", cell: (row) => <Actor of={row.actor} /> },
    {
      key: "when",
      title: t.when,
      align: "end",
      cell: (row) => <When at={row.occurredAt} precision="second" size="sm" className="tabular" />,
    },
  ];
}
