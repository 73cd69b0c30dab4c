import { Anchor, Group, Skeleton, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { HomeEventsDocument } from "./home.gen.ts";
import { KINDS, placeOf, TOLD, useSentences } from "./sentences.ts";
import { words } from "./words.ts";

/** What happens, in plain words, as it happens. */
export function Ticker() {
  const t = useWords(words);
  const may = useMay();
  const say = useSentences();
  const { data, error, ask } = useLiveQuery(
    HomeEventsDocument,
    { types: TOLD },
    { kinds: KINDS, pause: !may("EVENTS_READ") },
  );
  if (!may("EVENTS_READ")) return null;
  const events = [...(data?.events.nodes ?? [])].reverse();
  return (
    <Section
      title={t.happened}
      about={t.happenedAbout}
      actions={
        <Anchor component={Link} to="/events" size="sm">
          {t.allEvents}
        </Anchor>
      }
    >
      {error && data === undefined && <Problem error={error} retry={ask} />}
      {error === undefined && data === undefined && <Waiting />}
      {data && events.length === 0 && (
        <Text size="sm" c="dimmed">
          {t.nothing}
        </Text>
      )}
      <Stack gap={10} role="log" aria-label={t.happened}>
        {events.map((event) => (
          <Group key={event.id} justify="space-between" wrap="nowrap" gap="sm" align="baseline">
            <Text size="sm" style={{ overflowWrap: "anywhere" }}>
              <Leading to={placeOf(event)}>{say(event)}</Leading>
            </Text>
            <Text size="xs" c="dimmed" style={{ whiteSpace: "nowrap" }}>
              <When at={event.occurredAt} relative />
            </Text>
          </Group>
        ))}
      </Stack>
    </Section>
  );
}

function Waiting() {
  return (
    <Stack gap={10} aria-busy>
      {[86, 70, 78, 62, 74, 82].map((width) => (
        <Skeleton key={width} height={16} width={`${width}%`} />
      ))}
    </Stack>
  );
}

function Leading({ to, children }: { to: string | undefined; children: string }) {
  if (to === undefined) return children;
  return (
    <Anchor component={Link} to={to} inherit c="inherit" underline="hover" py={2}>
      {children}
    </Anchor>
  );
}
