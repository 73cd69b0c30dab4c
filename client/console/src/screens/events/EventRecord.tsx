import { Button, Code, Skeleton } from "@mantine/core";
import { IconArrowLeft, IconArrowRight, IconCalendarOff } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { CopyText } from "../../kit/CopyText.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { EVERY_KIND } from "../../kit/eventKinds.ts";
import { Facts } from "../../kit/Facts.tsx";
import { Json } from "../../kit/Json.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { SubjectLink } from "../../kit/SubjectLink.tsx";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { DeliveryTable } from "../webhooks/DeliveryTable.tsx";
import { Actor } from "./Actor.tsx";
import { EventNeighboursDocument, EventRecordDocument, type EventRecordQuery } from "./events.gen.ts";
import { words } from "./words.ts";

type Event = EventRecordQuery["events"]["nodes"][number];

export default function EventRecord() {
  const t = useWords(words);
  const { cursor = "" } = useParams({ strict: false });
  const beside = useLiveQuery(EventNeighboursDocument, { cursor }, { kinds: EVERY_KIND });
  const former = beside.data?.former.nodes[0]?.cursor;
  const later = beside.data?.later.nodes[0]?.cursor;
  const [{ data, error }, ask] = useQuery({
    query: EventRecordDocument,
    variables: former === undefined ? {} : { after: former },
    pause: beside.data === undefined,
  });
  const found = data?.events.nodes[0];
  const event = found?.cursor === cursor ? found : undefined;
  const within = [{ title: t.title, to: "/events" }];
  const problem = beside.error ?? error;
  if (problem !== undefined)
    return (
      <Page title={t.gone} within={within}>
        <Problem error={problem} retry={() => ask({ requestPolicy: "network-only" })} />
      </Page>
    );
  if (data !== undefined && event === undefined)
    return (
      <Page title={t.gone} within={within}>
        <Empty icon={IconCalendarOff} title={t.gone} about={t.goneAbout} />
      </Page>
    );
  return (
    <Page
      title={event?.type ?? t.type}
      within={within}
      about={event && <When at={event.occurredAt} precision="second" c="dimmed" />}
      actions={
        <>
          <Neighbour to={former} title={t.former} isBefore />
          <Neighbour to={later} title={t.later} />
        </>
      }
    >
      {event ? <Known event={event} /> : <Skeleton height={320} aria-busy />}
    </Page>
  );
}

function Neighbour({ to, title, isBefore }: { to: string | undefined; title: string; isBefore?: boolean }) {
  const arrow = isBefore ? <IconArrowLeft size={16} aria-hidden /> : <IconArrowRight size={16} aria-hidden />;
  const sides = isBefore ? { leftSection: arrow } : { rightSection: arrow };
  if (to === undefined)
    return (
      <Button variant="default" disabled {...sides}>
        {title}
      </Button>
    );
  return (
    <Button component={Link} to={`/events/${to}`} variant="default" {...sides}>
      {title}
    </Button>
  );
}

function Known({ event }: { event: Event }) {
  const t = useWords(words);
  const may = useMay();
  const choose = (search: Record<string, string>) => ({ to: "/events", search: search as never });
  return (
    <>
      <Section
        title={t.facts}
        actions={
          <>
            {event.subject && (
              <Button size="xs" variant="default" component={Link} {...choose({ subject: event.subject.id })}>
                {t.onlySubject}
              </Button>
            )}
            <Button size="xs" variant="default" component={Link} {...choose({ from: event.cursor })}>
              {t.replayFrom}
            </Button>
          </>
        }
      >
        <Facts
          facts={[
            [t.subject, <SubjectLink key="subject" of={event.subject} />],
            [t.actor, <Actor key="actor" of={event.actor} />],
            ...(event.actor.onBehalfOf
              ? [[t.behalf, <CopyText key="behalf" text={event.actor.onBehalfOf} />] as const]
              : []),
            [t.sequence, event.sequence],
            [t.version, event.version],
            [t.id, <CopyText key="id" text={event.id} />],
            [t.cursor, <CopyText key="cursor" text={event.cursor} />],
            ...(event.cause ? [[t.cause, <Code key="cause">{event.cause}</Code>] as const] : []),
          ]}
        />
      </Section>
      <Section title={t.payload} about={t.payloadAbout}>
        <Json value={event.payload} label={t.payload} />
      </Section>
      <Section title={t.envelope} about={t.envelopeAbout}>
        <Json value={event.envelope} label={t.envelope} />
      </Section>
      {may("WEBHOOKS_READ") && (
        <Section title={t.deliveries}>
          <DeliveryTable webhookId={event.id} />
        </Section>
      )}
    </>
  );
}
