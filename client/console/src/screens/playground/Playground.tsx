import { Button } from "@mantine/core";
import { IconPlayerPlayFilled, IconPlayerStopFilled } from "@tabler/icons-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { Page } from "../../kit/Page.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useWords } from "../../words/words.ts";
import { Answers } from "./Answers.tsx";
import { draft, keepDraft, useHistory } from "./history.ts";
import { SAVED } from "./saved.ts";
import { useSchema } from "./schema.ts";
import { useRun } from "./useRun.ts";
import { Writing } from "./Writing.tsx";
import { words } from "./words.ts";
import "./playground.css";

const FIRST = {
  query: "query Members {\n  members(first: 5) {\n    nodes {\n      id\n      name\n    }\n  }\n}",
  variables: "{}",
};
/** As in the style sheet. */
const SIDE_BY_SIDE = "(min-width: 62em)";

export default function Playground() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const [text, setText] = useState(
    () => SAVED.find(({ name }) => name === values["operation"]) ?? draft() ?? FIRST,
  );
  const [given, setGiven] = useState(0);
  const [offset, setOffset] = useState(0);
  const schema = useSchema();
  const { past, add, clear } = useHistory();
  const running = useRun(text.query, text.variables, offset);
  const { operations, operation, isRunning, isListening, run, stop } = running;
  useEffect(() => keepDraft(text), [text]);
  const answers = useRef<HTMLDivElement>(null);
  const isAnswered = running.answer !== undefined;
  useEffect(() => {
    // On a phone what comes back is below what was written.
    if (isAnswered && !matchMedia(SIDE_BY_SIDE).matches) answers.current?.scrollIntoView({ block: "start" });
  }, [isAnswered]);

  const start = async () => {
    set({ tab: undefined, entry: undefined });
    add({ query: text.query, variables: text.variables, at: new Date().toISOString() });
    await run();
  };
  const take = (query: string, variables: string) => {
    setText({ query, variables });
    setOffset(0);
    setGiven((count) => count + 1);
  };
  const show = useCallback((entry: string) => set({ tab: "schema", entry }), [set]);
  return (
    <Page
      title={t.title}
      about={t.about}
      actions={
        isListening ? (
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
        )
      }
    >
      <div className="playground">
        <Writing
          text={text}
          given={given}
          schema={schema ?? undefined}
          operations={operations}
          operation={operation}
          setText={setText}
          setOffset={setOffset}
          run={() => void start()}
          show={show}
        />
        <div ref={answers} className="playground-answers">
          <Answers text={text} running={running} schema={schema} past={past} clear={clear} take={take} />
        </div>
      </div>
    </Page>
  );
}
