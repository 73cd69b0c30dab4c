import { Anchor, Breadcrumbs, ScrollArea, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { useDeferredValue, useState } from "react";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useWords } from "../../words/words.ts";
import { type Go, OneField, OneType, TypeLink } from "./Documented.tsx";
import { words } from "./words.ts";

const MOST = 60;

/** What the schema says of types and fields: found by name, followed from type to type. The entry is in the address. */
export function SchemaDocs({ schema }: { schema: GraphQLSchema | null | undefined }) {
  const t = useWords(words);
  const [{ entry }, set] = useUrlState();
  const [text, setText] = useState("");
  const sought = useDeferredValue(text.trim().toLowerCase());
  if (schema === null) return <Text size="sm">{t.unreachable}</Text>;
  if (schema === undefined) return <Skeleton height={240} aria-busy />;
  const go: Go = (next) => set({ entry: next });
  return (
    <Stack gap="sm">
      <TextInput
        type="search"
        aria-label={t.find}
        placeholder={t.find}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          if (entry) set({ entry: undefined });
        }}
      />
      {entry && (
        <Breadcrumbs separator="›">
          {/* The way back, as long as there is one. */}
          <Anchor component="button" type="button" size="sm" onClick={() => set({ entry: undefined })}>
            {sought === "" ? t.toRoots : text}
          </Anchor>
          {entry.includes(".") && (
            <TypeLink name={entry.split(".")[0] ?? ""} text={entry.split(".")[0] ?? ""} go={go} />
          )}
          <Text size="sm" ff="monospace">
            {entry.split(".").at(-1)}
          </Text>
        </Breadcrumbs>
      )}
      <ScrollArea.Autosize mah="var(--playground-result)" type="auto" viewportProps={{ tabIndex: 0 }}>
        {entry ? (
          <Entry schema={schema} entry={entry} go={go} />
        ) : sought === "" ? (
          <Roots schema={schema} go={go} />
        ) : (
          <Found schema={schema} sought={sought} go={go} />
        )}
      </ScrollArea.Autosize>
    </Stack>
  );
}

function Entry({ schema, entry, go }: { schema: GraphQLSchema; entry: string; go: Go }) {
  const t = useWords(words);
  const [name = "", fieldName] = entry.split(".");
  const type = schema.getType(name);
  const field = fieldName ? fieldsOf(type).find((one) => one.name === fieldName) : undefined;
  if (!type || (fieldName && !field)) return <Text size="sm">{t.noType}</Text>;
  return field ? <OneField field={field} go={go} /> : <OneType schema={schema} type={type} go={go} />;
}

function Roots({ schema, go }: { schema: GraphQLSchema; go: Go }) {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return (
    <Stack gap="lg">
      {roots.map((type) => type && <OneType key={type.name} schema={schema} type={type} go={go} />)}
    </Stack>
  );
}

/** Those whose name begins so come before those that only hold it. */
function Found({ schema, sought, go }: { schema: GraphQLSchema; sought: string; go: Go }) {
  const t = useWords(words);
  const all = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const types = matching(all, sought, ({ name }) => name);
  const fields = matching(
    all.flatMap((type) => fieldsOf(type).map(({ name }) => ({ name, entry: `${type.name}.${name}` }))),
    sought,
    ({ name }) => name,
  );
  if (types.length + fields.length === 0) return <Text size="sm">{t.noType}</Text>;
  return (
    <Stack gap="xs" align="flex-start">
      {types.slice(0, MOST).map(({ name }) => (
        <TypeLink key={name} name={name} text={name} go={go} />
      ))}
      {fields.slice(0, MOST).map(({ entry }) => (
        <TypeLink key={entry} name={entry} text={entry} go={go} />
      ))}
    </Stack>
  );
}

function matching<One>(all: readonly One[], sought: string, named: (one: One) => string): One[] {
  const found = all.filter((one) => named(one).toLowerCase().includes(sought));
  const rank = (one: One) => {
    const name = named(one).toLowerCase();
    return name === sought ? 0 : name.startsWith(sought) ? 1 : 2;
  };
  return found.sort((one, other) => rank(one) - rank(other));
}

function fieldsOf(type: unknown) {
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.values(type.getFields()) : [];
}
