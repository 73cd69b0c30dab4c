import { json } from "@codemirror/lang-json";
import { Alert, Box, Button, CopyButton, Group, Stack, Text } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { bytes } from "../../kit/bytes.ts";
import { common } from "../../words/common.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { CodeEditor } from "./editor/CodeEditor.tsx";
import type { Answer } from "./sending.ts";
import { words } from "./words.ts";

const LANGUAGE = json();

interface Props {
  answer: Answer | undefined;
  problem: string | undefined;
  isListening: boolean;
}

/** What came back, to be folded and searched, and how long it took. */
export function Result({ answer, problem, isListening }: Props) {
  const t = useWords(words);
  return (
    <Stack gap="xs">
      {problem && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      <Group gap="sm" justify="space-between" mih={26}>
        <Group gap="sm" role="status">
          {isListening && <Text size="sm">{t.running}</Text>}
          {answer && <Measures answer={answer} isListening={isListening} />}
        </Group>
        {answer && <Copy text={answer.text} />}
      </Group>
      {answer ? (
        <CodeEditor
          label={t.result}
          text={answer.text}
          given={answer.text}
          language={LANGUAGE}
          height="var(--playground-result)"
        />
      ) : (
        !problem && (
          <Text size="sm" c="dimmed">
            {t.noResult}
          </Text>
        )
      )}
    </Stack>
  );
}

function Measures({ answer, isListening }: { answer: Answer; isListening: boolean }) {
  const t = useWords(words);
  const { locale } = useSpeech();
  const isFailed = answer.errors > 0 || (answer.status ?? 200) >= 400;
  return (
    <Text size="sm" c="dimmed" className="tabular">
      {answer.status !== undefined && (
        <Box
          component="span"
          fw={600}
          c={isFailed ? "var(--mantine-color-error)" : "var(--mantine-color-text)"}
        >
          {answer.status}
        </Box>
      )}
      {answer.status !== undefined && " · "}
      {`${t.took(answer.milliseconds)} · ${bytes(answer.bytes, locale)}`}
      {(answer.count > 1 || isListening) && ` · ${t.answers(answer.count)}`}
      {answer.errors > 0 && ` · ${t.failed(answer.errors)}`}
    </Text>
  );
}

function Copy({ text }: { text: string }) {
  const t = useWords(common);
  const { result } = useWords(words);
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={copy}
          leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
          aria-label={`${t.copy}: ${result}`}
        >
          {copied ? t.copied : t.copy}
        </Button>
      )}
    </CopyButton>
  );
}
