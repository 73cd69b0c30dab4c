import type { OperationDefinitionNode } from "graphql";
import { useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../../words/words.ts";
import { type Answer, ask, listen, operationsIn, variablesIn } from "./sending.ts";
import { words } from "./words.ts";

export type Running = ReturnType<typeof useRun>;

/** The operation that the cursor stands in, or the next before it. */
function operationAt(operations: readonly OperationDefinitionNode[], offset: number) {
  return operations.findLast(({ loc }) => (loc?.start ?? 0) <= offset) ?? operations[0];
}

/** The operations of the text; while it cannot be read, those that it had before. */
function useOperations(query: string): readonly OperationDefinitionNode[] {
  const last = useRef<readonly OperationDefinitionNode[]>([]);
  const found = useMemo(() => operationsIn(query), [query]);
  if (typeof found !== "string") last.current = found;
  return last.current;
}

/** Runs what stands in the editor, of several operations the one at `offset`: a subscription until it is ended. */
export function useRun(query: string, variables: string, offset: number) {
  const t = useWords(words);
  const [answer, setAnswer] = useState<Answer>();
  const [problem, setProblem] = useState<string>();
  const [isRunning, setRunning] = useState(false);
  const end = useRef<() => void>(undefined);
  useEffect(() => () => end.current?.(), []);
  const operations = useOperations(query);

  const stop = () => {
    end.current?.();
    end.current = undefined;
    setRunning(false);
  };

  const run = async (): Promise<boolean> => {
    stop();
    const given = variablesIn(variables);
    const found = operationsIn(query);
    if (given === undefined) setProblem(t.badVariables);
    else if (typeof found === "string") setProblem(`${t.notTidy} ${found}`);
    else {
      setProblem(undefined);
      const operation = operationAt(found, offset);
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
  return {
    answer,
    problem,
    isRunning,
    run,
    stop,
    isListening: isRunning && end.current !== undefined,
    operations,
    operation: operationAt(operations, offset),
  };
}
