import { Button, Group, Select, Stack, Text } from "@mantine/core";
import { IconBraces, IconTerminal } from "@tabler/icons-react";
import type { GraphQLSchema, OperationDefinitionNode } from "graphql";
import { type ReactNode, useId, useMemo, useState } from "react";
import { notice, refusal } from "../../kit/notice.tsx";
import { useWords } from "../../words/words.ts";
import { AtCursor } from "./AtCursor.tsx";
import { asCurl } from "./curl.ts";
import { CodeEditor } from "./editor/CodeEditor.tsx";
import { operationLanguage } from "./editor/operation.ts";
import { type Pointed, pointedAt } from "./editor/pointed.ts";
import { signatureOf, variablesLanguage, variablesOf } from "./editor/variables.ts";
import { Keys } from "./Keys.tsx";
import { Problems } from "./Problems.tsx";
import { variablesIn } from "./sending.ts";
import { tidyOperation, tidyVariables } from "./tidy.ts";
import { useWriting } from "./useWriting.ts";
import { words } from "./words.ts";

interface Written {
  readonly query: string;
  readonly variables: string;
}

interface Props {
  text: Written;
  given: number;
  schema: GraphQLSchema | undefined;
  operations: readonly OperationDefinitionNode[];
  /** The one that the cursor stands in. */
  operation: OperationDefinitionNode | undefined;
  setText: (change: (text: Written) => Written) => void;
  setOffset: (offset: number) => void;
  run: () => void;
  show: (entry: string) => void;
}

/** The two editors, and what is known of what stands in them. */
export function Writing(props: Props) {
  const { text, given, schema, operations, operation, setText, setOffset, run, show } = props;
  const t = useWords(words);
  const hint = useId();
  const [pointed, setPointed] = useState<Pointed>();
  const query = useWriting((update) => {
    if (update.docChanged) setText((old) => ({ ...old, query: update.state.doc.toString() }));
    if (!update.docChanged && !update.selectionSet) return;
    const at = update.state.selection.main.head;
    setOffset(at);
    setPointed(pointedAt(update.state, at));
  });
  const variables = useWriting((update) => {
    if (update.docChanged) setText((old) => ({ ...old, variables: update.state.doc.toString() }));
  });
  const language = useMemo(() => operationLanguage(schema, show), [schema, show]);
  const signature = signatureOf(operation);
  // The same variables, the same help, whatever else is typed.
  const json = useMemo(
    () => variablesLanguage(variablesOf(operation, schema), t),
    [signature, operation === undefined, schema, t],
  );
  const tidy = () => {
    if (query.view.current) tidyOperation(query.view.current);
    if (variables.view.current) tidyVariables(variables.view.current);
  };
  return (
    <Stack gap="sm" miw={0}>
      <Headed title={t.operation}>
        <Which operations={operations} operation={operation} place={query.place} />
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconBraces size={14} aria-hidden />}
          onClick={tidy}
        >
          {t.tidy}
        </Button>
        <Curl text={text} operation={operation} />
      </Headed>
      <CodeEditor
        label={t.operation}
        text={text.query}
        given={given}
        language={language}
        height="var(--playground-operation)"
        hint={hint}
        view={query.view}
        changed={query.changed}
        run={run}
      />
      <Stack gap={6} className="playground-told">
        <Problems mistakes={query.mistakes} go={query.go} />
        {(pointed || query.mistakes.length === 0) && <AtCursor pointed={pointed} show={show} />}
      </Stack>
      <Headed title={t.variables} />
      <CodeEditor
        label={t.variables}
        text={text.variables}
        given={given}
        language={json}
        height="var(--playground-variables)"
        hint={hint}
        view={variables.view}
        changed={variables.changed}
        run={run}
      />
      <Problems mistakes={variables.mistakes} go={variables.go} />
      <Keys id={hint} />
    </Stack>
  );
}

function Headed({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Group justify="space-between" gap="xs">
      <Text size="sm" fw={500} aria-hidden>
        {title}
      </Text>
      <Group gap={4}>{children}</Group>
    </Group>
  );
}

/** Of several operations, the one that is run: choosing one places the cursor in it. */
function Which(props: {
  operations: readonly OperationDefinitionNode[];
  operation: OperationDefinitionNode | undefined;
  place: (offset: number) => void;
}) {
  const t = useWords(words);
  const names = props.operations.flatMap(({ name }) => (name ? [name.value] : []));
  if (names.length < 2) return null;
  const choose = (chosen: string | null) =>
    props.place(props.operations.find(({ name }) => name?.value === chosen)?.loc?.start ?? 0);
  return (
    <Select
      size="xs"
      w="9rem"
      aria-label={t.which}
      data={[...new Set(names)]}
      value={props.operation?.name?.value ?? null}
      onChange={choose}
      allowDeselect={false}
    />
  );
}

function Curl({ text, operation }: { text: Written; operation: OperationDefinitionNode | undefined }) {
  const t = useWords(words);
  const copy = async () => {
    const given = variablesIn(text.variables);
    if (operation?.operation === "subscription") return refusal(t.curlNot);
    if (given === undefined) return refusal(t.badVariables);
    const name = operation?.name?.value;
    const asked = { query: text.query, variables: given, ...(name ? { operationName: name } : {}) };
    await navigator.clipboard.writeText(asCurl(asked, location.origin));
    notice(t.curlCopied);
  };
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<IconTerminal size={14} aria-hidden />}
      onClick={() => void copy()}
    >
      {t.curl}
    </Button>
  );
}
