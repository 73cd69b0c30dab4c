import { Anchor, Group, List, Text } from "@mantine/core";
import { useWords } from "../../words/words.ts";
import { words } from "./words.ts";

/** What is wrong with a text, and where. */
export interface Mistake {
  readonly from: number;
  readonly line: number;
  readonly message: string;
  readonly isError: boolean;
}

const MOST = 2;

/** What is underlined in an editor, in words, for whoever cannot rest a pointer on it. */
export function Problems({ mistakes, go }: { mistakes: readonly Mistake[]; go: (offset: number) => void }) {
  const t = useWords(words);
  if (mistakes.length === 0) return null;
  // What is wrong between two places is told of both.
  const told = [...new Map(mistakes.map((one) => [one.message, one])).values()];
  return (
    <List listStyleType="none" spacing={2} lh={1.4} aria-label={t.problems}>
      {told.slice(0, MOST).map(({ from, line, message, isError }) => (
        <List.Item key={`${from} ${message}`}>
          <Group gap="xs" wrap="nowrap" align="baseline">
            <Anchor
              component="button"
              type="button"
              size="xs"
              style={{ whiteSpace: "nowrap" }}
              onClick={() => go(from)}
            >
              {t.goTo(line)}
            </Anchor>
            <Text size="xs" {...(isError ? { c: "var(--mantine-color-error)" } : {})}>
              {message}
            </Text>
          </Group>
        </List.Item>
      ))}
      {told.length > MOST && (
        <List.Item>
          <Text size="xs" c="dimmed">
            {t.moreProblems(told.length - MOST)}
          </Text>
        </List.Item>
      )}
    </List>
  );
}
