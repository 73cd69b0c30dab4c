import { Button, Code, CopyButton, Group, Stack, Text } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { common } from "../words/common.ts";
import { useWords } from "../words/words.ts";

/** Some lines of code or of a file to take along, with what they are. */
export function CodeText({ label, text, height = 360 }: { label: string; text: string; height?: number }) {
  const t = useWords(common);
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Text size="sm" fw={500}>
          {label}
        </Text>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={copy}
              leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
              aria-label={`${t.copy}: ${label}`}
            >
              {copied ? t.copied : t.copy}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Code block tabIndex={0} aria-label={label} mah={height} style={{ overflow: "auto" }}>
        {text}
      </Code>
    </Stack>
  );
}
