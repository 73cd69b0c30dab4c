import { Modal, Stack, Text } from "@mantine/core";
import { IconTimeline } from "@tabler/icons-react";
import type { CombinedError } from "@urql/core";
import { type ComponentProps, useState } from "react";
import { common } from "../words/common.ts";
import { useSpeech, useWords, type Words } from "../words/words.ts";
import { Empty } from "./Empty.tsx";
import { eventWords } from "./eventWords.ts";
import { Facts } from "./Facts.tsx";
import { Json } from "./Json.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { type Column, RecordTable } from "./RecordTable.tsx";
import { When } from "./When.tsx";

export interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: string;
  /** As webhooks are sent it. */
  readonly envelope: unknown;
  readonly actor: {
    readonly kind: string;
    readonly name?: string | null | undefined;
    readonly onBehalfOfName?: string | null | undefined;
  };
}

const PLACES: Record<string, string> = {
  account: "/accounts",
  invoice: "/invoices",
  member: "/members",
  subscription: "/subscriptions",
};

/** The page of what an event is about, where it has one: an event is called after its subject. */
function placeOf(event: ToldEvent): string | undefined {
  const place = PLACES[event.type.split(".")[0] ?? ""];
  const { subject } = event.envelope as { subject?: string };
  return place && subject && `${place}/${subject}`;
}

interface Texts {
  what: string;
  when: string;
  who: string;
  record: string;
  payload: string;
  none: string;
  noneAbout: string;
  actors: Record<string, string>;
  through: (name: string) => string;
}

const words: Words<Texts> = {
  en: {
    what: "Event",
    when: "When",
    who: "By",
    record: "View record",
    payload: "Payload",
    none: "No events yet",
    noneAbout: "Events appear here as they happen.",
    actors: { ANONYMOUS: "Visitor", MEMBER: "Member", API_KEY: "API key", SYSTEM: "Tenure" },
    through: (name) => `by ${name}, acting as them`,
  },
  de: {
    what: "Was geschah",
    when: "Wann",
    who: "Durch",
    record: "Der Eintrag",
    payload: "Wie es Anbindungen erfahren",
    none: "Bisher ist nichts geschehen",
    noneAbout: "Was geschieht, steht hier, sobald es geschieht.",
    actors: { ANONYMOUS: "Besucher", MEMBER: "Mitglied", API_KEY: "API-Schlüssel", SYSTEM: "Tenure" },
    through: (name) => `durch ${name}, im Namen des Mitglieds`,
  },
};

interface Props {
  label: string;
  events: readonly ToldEvent[] | undefined;
  page: ComponentProps<typeof RecordTable>["page"];
  error: CombinedError | undefined;
  retry: () => void;
}

/** Events in words, page by page; a row opens what exactly was told. */
export function EventTable({ label, events, page, error, retry }: Props) {
  const t = useWords(words);
  const { language } = useSpeech();
  const [shown, setShown] = useState<ToldEvent>();
  const columns: Column<ToldEvent>[] = [
    { key: "what", title: t.what, cell: (row) => <Text size="sm">{eventWords(row.type, language)}</Text> },
    { key: "who", title: t.who, from: "sm", cell: (row) => <Actor actor={row.actor} /> },
    { key: "when", title: t.when, align: "end", cell: (row) => <When at={row.occurredAt} size="sm" /> },
  ];
  return (
    <>
      <RecordTable
        label={label}
        columns={columns}
        rows={events}
        page={page}
        open={setShown}
        error={error}
        retry={retry}
        empty={<Empty icon={IconTimeline} title={t.none} about={t.noneAbout} />}
      />
      <EventModal event={shown} close={() => setShown(undefined)} />
    </>
  );
}

function Actor({ actor }: { actor: ToldEvent["actor"] }) {
  const t = useWords(words);
  return (
    <Text size="sm" c="dimmed">
      {actor.name ?? t.actors[actor.kind] ?? actor.kind}
      {actor.onBehalfOfName && ` (${t.through(actor.onBehalfOfName)})`}
    </Text>
  );
}

function EventModal({ event, close }: { event: ToldEvent | undefined; close: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { language } = useSpeech();
  const place = event && placeOf(event);
  return (
    <Modal
      opened={event !== undefined}
      onClose={close}
      title={event && eventWords(event.type, language)}
      size="lg"
      closeButtonProps={{ "aria-label": c.close }}
    >
      {event && (
        <Stack>
          <Facts
            columns={2}
            facts={[
              [t.when, <When key="when" at={event.occurredAt} precision="second" />],
              [t.who, <Actor key="who" actor={event.actor} />],
            ]}
          />
          {place && (
            <RecordLink to={place} size="sm">
              {t.record}
            </RecordLink>
          )}
          <Json value={event.envelope} label={t.payload} />
        </Stack>
      )}
    </Modal>
  );
}
