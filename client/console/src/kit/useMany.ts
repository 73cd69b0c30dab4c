import type { TypedDocumentNode } from "@urql/core";
import { useState } from "react";
import { useCommand } from "./useCommand.ts";

/** One mutation for each of many inputs, one after the other, with how far it is. */
export function useMany<Data, Input>(
  document: TypedDocumentNode<Data, { input: Input; key: string } & Record<string, unknown>>,
) {
  const { run: send } = useCommand(document);
  const [progress, setProgress] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  /** How many were done. What was refused is in `problems`, each reason once. */
  const run = async (inputs: readonly Input[]): Promise<number> => {
    setBusy(true);
    setProblems([]);
    const reasons = new Set<string>();
    let done = 0;
    for (const [at, input] of inputs.entries()) {
      const outcome = await send({ input });
      if (outcome.data !== undefined) done += 1;
      for (const { message } of outcome.refusals) reasons.add(message);
      setProgress(at + 1);
    }
    setProblems([...reasons]);
    setBusy(false);
    return done;
  };
  return { run, progress, problems, isBusy };
}
