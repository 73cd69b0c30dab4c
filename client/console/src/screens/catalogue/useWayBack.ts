import type { TypedDocumentNode } from "@urql/core";
import { notice, refusal } from "../../kit/notice.tsx";
import { useCommand } from "../../kit/useCommand.ts";

/** Brings something back at once, as an Undo does: says that it is there again, or why it cannot be. */
export function useWayBack<Data, Variables>(
  document: TypedDocumentNode<Data, Variables & Record<string, unknown>>,
) {
  const { run, isBusy } = useCommand(document);
  const go = async (variables: Omit<Variables, "key">, done: string) => {
    const { data, refusals } = await run(variables);
    for (const { message } of refusals) refusal(message);
    if (data !== undefined) notice(done);
  };
  return { go, isBusy };
}
