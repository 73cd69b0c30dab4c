import { Group, Kbd, Text } from "@mantine/core";
import { useWords } from "../../words/words.ts";
import { words } from "./words.ts";

const MODIFIER = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";

/** What the keys do in the editors: Tab indents there, so how to leave is said. */
export function Keys({ id }: { id: string }) {
  const t = useWords(words).keys;
  return (
    <Group id={id} className="playground-keys" gap={4} style={{ columnGap: 16 }}>
      <Text size="xs" c="dimmed">
        <Kbd size="xs">{MODIFIER}</Kbd> <Kbd size="xs">Enter</Kbd> {t.run}
      </Text>
      <Text size="xs" c="dimmed">
        <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Space</Kbd> {t.complete}
      </Text>
      <Text size="xs" c="dimmed">
        <Kbd size="xs">Esc</Kbd> {t.next} <Kbd size="xs">Tab</Kbd> {t.leave}
      </Text>
    </Group>
  );
}
