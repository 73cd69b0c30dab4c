import { useEffect, useRef, useState } from "react";
import { useWords } from "../../words/words.ts";
import { type Answer, ask, listen, operationsIn, variablesIn } from "./sending.ts";
import { words } from "./words.ts";

/** Runs what stands in the editor: a subscription until it is ended. */
export function useRun(query: string, variables: string, wanted: string | undefined) {
  const t = useWords(words);
  const [answer, setAnswer] = useState<Answer>();
  const [problem, setProblem] = useState<string>();
  const [isRunning, setRunning] = useState(false);
  const end = useRef<() => void>(undefined);
  useEffect(() => () => end.current?.(), []);

  const stop = () => {
    end.current?.();
    end.current = undefined;
    setRunning(false);
  };

  const run = async (): Promise<boolean> => {
    stop();
    const given = variablesIn(variables);
    const operations = operationsIn(query);
    if (given === undefined) setProblem(t.badVariables);
    else if (typeof operations === "string") setProblem(`${t.notTidy} ${operations}`);
    else {
      setProblem(undefined);
      const operation = operations.find(({ name }) => name?.value === wanted) ?? operations[0];
      const name = operation?.name?.value;
      const asked = { query, variables: given, ...(name ? { operationName: name } : {}) };
      setRunning(true);
      setAnswer(undefined);
      if (operation?.operation === "subscription") {
        end.current = listen(asked, setAnswer, () => setRunning(false));
        return true;
      }
      try {
        setAnswer(await ask(asked));
      } catch {
        setProblem(t.unreachable);
      }
      setRunning(false);
      return true;
    }
    return false;
  };
  return { answer, problem, isRunning, run, stop, isListening: isRunning && end.current !== undefined };
}
