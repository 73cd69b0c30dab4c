import type { CombinedError, TypedDocumentNode } from "@urql/core";
import { useCallback, useRef, useState } from "react";
import { useClient } from "urql";
import { codeOf, idOf, isPassing, type UserError } from "../graphql/errors.ts";
import { useStepUp } from "../session/StepUp.tsx";
import { common } from "../words/common.ts";
import { useWords } from "../words/words.ts";
import { refusal } from "./notice.tsx";

type Payload = { userErrors: readonly UserError[] };

export interface Outcome<Data> {
  /** What was answered; undefined where it was refused or failed. */
  readonly data?: Data | undefined;
  readonly refusals: readonly UserError[];
}

/**
 * A mutation, sent so that pressing twice is doing once.
 *
 * Its document takes `$key: String!` for `@idempotent(key: $key)` where the mutation has it. The same input goes with the
 * same key until it is answered, also after a cut. Where a fresh proof is asked for, the person is asked for it and the
 * mutation sent again. Refusals are for the form to show by their `field`; anything else is said in a notification.
 */
export function useCommand<Data, Variables>(
  document: TypedDocumentNode<Data, Variables & Record<string, unknown>>,
) {
  const client = useClient();
  const proveAgain = useStepUp();
  const t = useWords(common);
  const [isBusy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly UserError[]>([]);
  const pending = useRef<{ asked: string; key: string }>(undefined);

  const explain = useCallback(
    (error: CombinedError) => {
      const code = codeOf(error) as keyof typeof t.errors;
      const known = code in t.errors && code !== "OTHER" ? (t.errors[code] as string) : undefined;
      const said =
        known ??
        (codeOf(error) === "INTERNAL" ? t.errors.OTHER(idOf(error)) : error.graphQLErrors[0]?.message);
      refusal(said ?? t.errors.OTHER(undefined));
    },
    [t],
  );

  const run = useCallback(
    async (variables: Omit<Variables, "key">): Promise<Outcome<Data>> => {
      const asked = JSON.stringify(variables);
      if (pending.current?.asked !== asked) pending.current = { asked, key: crypto.randomUUID() };
      const send = { ...variables, key: pending.current.key } as unknown as Variables &
        Record<string, unknown>;
      setBusy(true);
      try {
        let answer = await client.mutation(document, send).toPromise();
        if (codeOf(answer.error) === "STEP_UP_REQUIRED" && (await proveAgain()))
          answer = await client.mutation(document, send).toPromise();
        if (answer.error !== undefined) {
          if (!isPassing(answer.error)) pending.current = undefined;
          explain(answer.error);
          return { refusals: [] };
        }
        pending.current = undefined;
        const payloads = Object.values(answer.data as Record<string, unknown>).filter(
          (one): one is Payload => typeof one === "object" && one !== null && "userErrors" in one,
        );
        const refused = payloads.flatMap((one) => one.userErrors);
        setRefusals(refused);
        return refused.length > 0 ? { refusals: refused } : { data: answer.data, refusals: [] };
      } finally {
        setBusy(false);
      }
    },
    [client, document, explain, proveAgain],
  );
  const forget = useCallback(() => setRefusals([]), []);
  return { run, isBusy, refusals, forget };
}

/** The refusals by the last part of the input's path, as `@mantine/form`'s `setErrors` takes them. */
export function byField(refusals: readonly UserError[]): Record<string, string> {
  return Object.fromEntries(
    refusals.filter(({ field }) => field?.length).map((one) => [one.field?.at(-1), one.message]),
  );
}

/** What is wrong with no field in particular. */
export function general(refusals: readonly UserError[]): readonly string[] {
  return refusals.filter(({ field }) => !field?.length).map(({ message }) => message);
}
