import { Anchor, Code, Group, Stack, Text } from "@mantine/core";
import { useWords } from "../../words/words.ts";
import type { Pointed } from "./editor/pointed.ts";
import { words } from "./words.ts";

/** What the schema says of what the cursor stands on: for whoever has no pointer to rest there. */
export function AtCursor({ pointed, show }: { pointed: Pointed | undefined; show: (entry: string) => void }) {
  const t = useWords(words);
  if (pointed === undefined)
    return (
      <Text size="xs" c="dimmed">
        {t.nothingPointed}
      </Text>
    );
  const { signature, about, entry } = pointed;
  return (
    <Stack gap={2}>
      <Group gap="xs" justify="space-between">
        <Code dir="ltr" style={{ overflowWrap: "anywhere" }}>
          {signature}
        </Code>
        {entry && (
          <Anchor component="button" type="button" size="xs" onClick={() => show(entry)}>
            {t.showInSchema}
          </Anchor>
        )}
      </Group>
      {about && (
        <Text size="xs" c="dimmed" lineClamp={3} style={{ whiteSpace: "pre-line" }}>
          {about}
        </Text>
      )}
    </Stack>
  );
}
