import { Alert, Center, Loader, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { TypedDocumentNode } from "@urql/core";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useQuery } from "urql";
import type { UserError } from "../graphql/errors.ts";
import type { PreviewFieldsFragment } from "../graphql/preview.gen.ts";
import { common } from "../words/common.ts";
import { useWords, type Words } from "../words/words.ts";
import { FormDialog } from "./FormDialog.tsx";
import { PreviewPanel } from "./PreviewPanel.tsx";
import { Problem } from "./Problem.tsx";
import { byField, general, useCommand } from "./useCommand.ts";

interface Answer {
  readonly preview?: PreviewFieldsFragment | null;
  readonly userErrors: readonly UserError[];
}

interface Props<Data, Input> {
  close: () => void;
  title: string;
  about?: string;
  verb: string;
  /** What the other button says, where "Cancel" could be taken for the verb. */
  leave?: string;
  isDangerous?: boolean;
  size?: string;
  preview: TypedDocumentNode<Record<string, Answer>, { input: Input } & Record<string, unknown>>;
  command: TypedDocumentNode<Data, { input: Input; key: string } & Record<string, unknown>>;
  /** What is asked for, without the token; undefined while something is missing. */
  input: Input | undefined;
  done: (data: Data) => void;
  /** The fields, told what is wrong with each. */
  children?: (errors: Record<string, string>) => ReactNode;
}

const words: Words<{ stale: string; missing: string }> = {
  en: {
    stale: "Something has changed in the meantime. Review the updated amounts.",
    missing: "The exact amounts appear here once everything is filled in.",
  },
  de: {
    stale: "Inzwischen hat sich etwas geändert. Das sind die Zahlen jetzt: Bitte sehen Sie noch einmal hin.",
    missing: "Die genauen Beträge stehen hier, sobald alles ausgefüllt ist.",
  },
};

/**
 * A dialog for a mutation of money: shows what it comes to while its fields are filled in, and confirms just that.
 *
 * Render it while it is open, so that it begins anew each time.
 */
export function PreviewedDialog<Data, Input extends object>(props: Props<Data, Input>) {
  const t = useWords(words);
  const wanted = JSON.stringify(props.input);
  const [asked] = useDebouncedValue(wanted, 250);
  const variables = useMemo(() => ({ input: (asked ? JSON.parse(asked) : {}) as Input }), [asked]);
  const [{ data, error, fetching }, ask] = useQuery({
    query: props.preview,
    variables,
    pause: asked === undefined,
    requestPolicy: "network-only",
  });
  const [isStale, setStale] = useState(false);
  const { run, isBusy, refusals, forget } = useCommand(props.command);
  useEffect(forget, [wanted, forget]);
  const answer = data && Object.values(data)[0];
  const isCurrent = asked !== undefined && wanted === asked && !fetching;
  const problems = isCurrent || refusals.length ? [...(answer?.userErrors ?? []), ...refusals] : [];
  const submit = async () => {
    const token = answer?.preview?.token;
    if (!isCurrent || token === undefined) return;
    const outcome = await run({ input: { ...(props.input as Input), previewToken: token } });
    const outdated = outcome.refusals.some(({ code }) => code === "PREVIEW_STALE");
    setStale(outdated);
    if (outdated) {
      forget();
      ask({ requestPolicy: "network-only" });
    } else if (outcome.data !== undefined) props.done(outcome.data);
  };
  return (
    <FormDialog
      isOpen
      close={props.close}
      title={props.title}
      about={props.about}
      verb={props.verb}
      leave={props.leave}
      isBusy={isBusy}
      isDangerous={props.isDangerous ?? false}
      isReady={isCurrent && answer?.preview != null}
      problems={said(problems, props.children !== undefined)}
      submit={submit}
      size={props.size ?? "lg"}
    >
      {props.children?.(byField(problems))}
      {isStale && <Alert color="yellow">{t.stale}</Alert>}
      {asked === undefined ? (
        <Text size="sm" c="dimmed">
          {t.missing}
        </Text>
      ) : (
        <Figures preview={answer?.preview} isWaiting={!isCurrent} />
      )}
      {error && data === undefined && <Problem error={error} retry={() => ask()} />}
    </FormDialog>
  );
}

/** What no field shows: where there are no fields, all of it. */
function said(problems: readonly UserError[], hasFields: boolean): string[] {
  return [...new Set(hasFields ? general(problems) : problems.map(({ message }) => message))];
}

function Figures(props: { preview: PreviewFieldsFragment | null | undefined; isWaiting: boolean }) {
  const c = useWords(common);
  if (props.preview)
    return (
      <div style={{ position: "relative" }} aria-busy={props.isWaiting}>
        <PreviewPanel preview={props.preview} />
        {props.isWaiting && (
          <Loader
            size="xs"
            aria-label={c.loading}
            style={{ position: "absolute", top: 16, insetInlineEnd: 16 }}
          />
        )}
      </div>
    );
  return props.isWaiting ? (
    <Center p="md" aria-busy>
      <Loader size="sm" aria-label={c.loading} />
    </Center>
  ) : null;
}
