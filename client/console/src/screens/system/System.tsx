import { Text } from "@mantine/core";
import { Page } from "../../kit/Page.tsx";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { Clock } from "./Clock.tsx";
import { Health } from "./Health.tsx";
import { words } from "./words.ts";

export default function System() {
  const t = useWords(words);
  const may = useMay();
  return (
    <Page title={t.title} about={t.about}>
      {may("SYSTEM_READ") ? (
        <Health />
      ) : (
        <Text size="sm" c="dimmed">
          {t.unknown}
        </Text>
      )}
      {may("CLOCK_WRITE") && <Clock />}
    </Page>
  );
}
