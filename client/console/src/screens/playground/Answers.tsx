import { Stack, Tabs } from "@mantine/core";
import type { GraphQLSchema } from "graphql";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useWords } from "../../words/words.ts";
import type { Past as PastOperation } from "./history.ts";
import { Past, SavedOperations } from "./Kept.tsx";
import { OwnOperations } from "./OwnOperations.tsx";
import { Result } from "./Result.tsx";
import { SchemaDocs } from "./SchemaDocs.tsx";
import type { Running } from "./useRun.ts";
import { words } from "./words.ts";

const TABS = ["result", "schema", "saved", "history"] as const;

interface Props {
  text: { readonly query: string; readonly variables: string };
  running: Running;
  schema: GraphQLSchema | null | undefined;
  past: readonly PastOperation[];
  clear: () => void;
  take: (query: string, variables: string) => void;
}

/** Beside the editors: what came back, what the schema says, and what to begin from. */
export function Answers({ text, running, schema, past, clear, take }: Props) {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const { answer, problem, isListening } = running;
  return (
    <Tabs
      value={values["tab"] ?? "result"}
      onChange={(tab) => set({ tab: tab === "result" ? undefined : (tab ?? undefined), entry: undefined })}
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
        <SchemaDocs schema={schema} />
      </Tabs.Panel>
      <Tabs.Panel value="saved">
        <Stack gap="xl">
          <OwnOperations text={text} take={take} />
          <SavedOperations take={take} />
        </Stack>
      </Tabs.Panel>
      <Tabs.Panel value="history">
        <Past past={past} take={take} clear={clear} />
      </Tabs.Panel>
    </Tabs>
  );
}
