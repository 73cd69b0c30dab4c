import { Paper, Stack, Text } from "@mantine/core";
import { Page } from "../../kit/Page.tsx";
import { When } from "../../kit/When.tsx";
import { useRecentEvents } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";

const words = {
  en: { title: "Home", happened: "What happened" },
  de: { title: "Übersicht", happened: "Was geschah" },
};

export default function Home() {
  const t = useWords(words);
  const events = useRecentEvents();
  return (
    <Page title={t.title}>
      <Paper withBorder p="md">
        <Stack gap="xs">
          <Text fw={600}>{t.happened}</Text>
          {events.slice(0, 20).map((event) => (
            <Text key={event.id} size="sm">
              {event.type} <When at={event.occurredAt} relative c="dimmed" />
            </Text>
          ))}
        </Stack>
      </Paper>
    </Page>
  );
}
