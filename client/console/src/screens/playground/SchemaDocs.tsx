import { Anchor, Breadcrumbs, ScrollArea, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { useDeferredValue, useMemo, useState } from "react";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useWords } from "../../words/words.ts";
import { type Go, OneField, OneType, TypeLink } from "./Documented.tsx";
import { words } from "./words.ts";

const MOST = 120;

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
  return (
    <Stack gap="lg">
      {rootsOf(schema).map((type) => (
        <OneType key={type.name} schema={schema} type={type} go={go} />
      ))}
    </Stack>
  );
}

interface Hit {
  readonly entry: string;
  readonly name: string;
  /** What can be asked for at once comes before types, and those before their fields. */
  readonly order: number;
}

/** What is called just so first, then what begins so, then what holds it. */
function Found({ schema, sought, go }: { schema: GraphQLSchema; sought: string; go: Go }) {
  const t = useWords(words);
  const found = useMemo(() => hits(schema).filter(({ name }) => name.includes(sought)), [schema, sought]);
  if (found.length === 0) return <Text size="sm">{t.noType}</Text>;
  const rank = ({ name, order }: Hit) => (name === sought ? 0 : name.startsWith(sought) ? 3 : 6) + order;
  const sorted = found.toSorted((one, other) => rank(one) - rank(other)).slice(0, MOST);
  return (
    <Stack gap="xs" align="flex-start">
      {sorted.map(({ entry }) => (
        <TypeLink key={entry} name={entry} text={entry} go={go} />
      ))}
    </Stack>
  );
}

function hits(schema: GraphQLSchema): Hit[] {
  const roots = new Set<unknown>(rootsOf(schema));
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => [
      { entry: type.name, name: type.name.toLowerCase(), order: 1 },
      ...fieldsOf(type).map(({ name }) => ({
        entry: `${type.name}.${name}`,
        name: name.toLowerCase(),
        order: roots.has(type) ? 0 : 2,
      })),
    ]);
}

function rootsOf(schema: GraphQLSchema) {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.filter((type) => !!type);
}

function fieldsOf(type: unknown) {
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.values(type.getFields()) : [];
}
