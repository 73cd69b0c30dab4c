import { Alert, Button, Group, Kbd, Select, SimpleGrid, Stack, Tabs, Text, Textarea } from "@mantine/core";
import { IconPlayerPlayFilled, IconPlayerStopFilled } from "@tabler/icons-react";
import { parse, print } from "graphql";
import { type KeyboardEvent, useMemo, useState } from "react";
import { CodeText } from "../../kit/CodeText.tsx";
import { Page } from "../../kit/Page.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useWords } from "../../words/words.ts";
import { useHistory } from "./history.ts";
import { Past, SavedOperations } from "./Kept.tsx";
import { SchemaDocs } from "./SchemaDocs.tsx";
import { SAVED } from "./saved.ts";
import { type Answer, operationsIn } from "./sending.ts";
import { useRun } from "./useRun.ts";
import { words } from "./words.ts";

const FIRST = {
  query: "query Members {\n  members(first: 5) {\n    nodes {\n      id\n      name\n    }\n  }\n}",
  variables: "{}",
};
const TABS = ["result", "schema", "saved", "history"] as const;

export default function Playground() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const [text, setText] = useState(() => SAVED.find(({ name }) => name === values["operation"]) ?? FIRST);
  const [wanted, setWanted] = useState<string>();
  const { past, add, clear } = useHistory();
  const { answer, problem, isRunning, isListening, run, stop } = useRun(text.query, text.variables, wanted);
  const names = useMemo(() => namesIn(text.query), [text.query]);
  const start = async () => {
    set({ tab: undefined });
    add({ query: text.query, variables: text.variables, at: new Date().toISOString() });
    await run();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void start();
  };
  const take = (query: string, variables: string) => {
    setText({ query, variables });
    setWanted(undefined);
  };
  const tidy = () =>
    typeof operationsIn(text.query) !== "string" && setText({ ...text, query: print(parse(text.query)) });
  return (
    <Page
      title={t.title}
      about={t.about}
      actions={
        <>
          {names.length > 1 && (
            <Select
              aria-label={t.which}
              data={names}
              value={wanted ?? names[0] ?? null}
              onChange={(name) => setWanted(name ?? undefined)}
              allowDeselect={false}
            />
          )}
          <Button variant="default" onClick={tidy}>
            {t.tidy}
          </Button>
          {isListening ? (
            <Button leftSection={<IconPlayerStopFilled size={14} aria-hidden />} onClick={stop}>
              {t.stop}
            </Button>
          ) : (
            <Button
              leftSection={<IconPlayerPlayFilled size={14} aria-hidden />}
              onClick={start}
              loading={isRunning}
            >
              {t.run}
            </Button>
          )}
        </>
      }
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="sm" onKeyDown={pressed}>
          <Code
            label={t.operation}
            text={text.query}
            set={(query) => setText({ ...text, query })}
            rows={18}
          />
          <Code
            label={t.variables}
            text={text.variables}
            set={(variables) => setText({ ...text, variables })}
            rows={6}
          />
          <Text size="xs" c="dimmed">
            <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd> · {t.shortcut}
          </Text>
        </Stack>
        <Tabs
          value={values["tab"] ?? "result"}
          onChange={(tab) => set({ tab: tab === "result" ? undefined : (tab ?? undefined) })}
          keepMounted={false}
        >
          <Tabs.List mb="sm">
            {TABS.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {t[tab]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="result">
            <Result answer={answer} problem={problem} isListening={isListening} />
          </Tabs.Panel>
          <Tabs.Panel value="schema">
            <SchemaDocs />
          </Tabs.Panel>
          <Tabs.Panel value="saved">
            <SavedOperations take={take} />
          </Tabs.Panel>
          <Tabs.Panel value="history">
            <Past past={past} take={take} clear={clear} />
          </Tabs.Panel>
        </Tabs>
      </SimpleGrid>
    </Page>
  );
}

function namesIn(query: string): string[] {
  const operations = operationsIn(query);
  return typeof operations === "string" ? [] : operations.flatMap(({ name }) => (name ? [name.value] : []));
}

function Code(props: { label: string; text: string; set: (text: string) => void; rows: number }) {
  return (
    <Textarea
      label={props.label}
      value={props.text}
      onChange={(event) => props.set(event.currentTarget.value)}
      rows={props.rows}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      styles={{
        input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: 13, lineHeight: 1.5 },
      }}
    />
  );
}

function Result(props: { answer: Answer | undefined; problem: string | undefined; isListening: boolean }) {
  const t = useWords(words);
  const { answer, problem } = props;
  return (
    <Stack gap="sm">
      {problem && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      <Group gap="sm" role="status">
        {props.isListening && <Text size="sm">{t.running}</Text>}
        {answer && (
          <Text size="sm" c="dimmed" className="tabular">
            {t.took(answer.milliseconds)}
            {(answer.count > 1 || props.isListening) && ` · ${t.answers(answer.count)}`}
            {answer.errors > 0 && ` · ${t.failed(answer.errors)}`}
          </Text>
        )}
      </Group>
      {answer ? (
        <CodeText label={t.result} text={answer.text} height={560} />
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
