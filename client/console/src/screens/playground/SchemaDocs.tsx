import { Anchor, Code, Group, ScrollArea, Skeleton, Stack, Text, TextInput, Title } from "@mantine/core";
import { useDeferredValue, useState } from "react";
import { useWords } from "../../words/words.ts";
import { type Field, innermost, type Schema, type Type, useSchema, written } from "./schema.ts";
import { words } from "./words.ts";

const MOST = 60;

/** What the schema says of types and fields: found by name, followed from type to type. */
export function SchemaDocs() {
  const t = useWords(words);
  const schema = useSchema();
  const [name, setName] = useState<string>();
  const [text, setText] = useState("");
  const sought = useDeferredValue(text.trim().toLowerCase());
  if (schema === null) return <Text size="sm">{t.unreachable}</Text>;
  if (schema === undefined) return <Skeleton height={240} aria-busy />;
  const type = name === undefined ? undefined : schema.types.get(name);
  return (
    <Stack gap="sm">
      <TextInput
        type="search"
        aria-label={t.find}
        placeholder={t.find}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setName(undefined);
        }}
      />
      {type && (
        <Anchor component="button" type="button" size="sm" onClick={() => setName(undefined)} ta="start">
          ← {sought === "" ? t.toRoots : text}
        </Anchor>
      )}
      <ScrollArea.Autosize mah={520} type="auto" tabIndex={0}>
        {type ? (
          <OneType type={type} go={setName} />
        ) : sought === "" ? (
          <Roots schema={schema} go={setName} />
        ) : (
          <Found schema={schema} sought={sought} go={setName} />
        )}
      </ScrollArea.Autosize>
    </Stack>
  );
}

function Roots({ schema, go }: { schema: Schema; go: (name: string) => void }) {
  return (
    <Stack gap="lg">
      {schema.roots.map((name) => {
        const type = schema.types.get(name);
        return type && <OneType key={name} type={type} go={go} />;
      })}
    </Stack>
  );
}

function Found({ schema, sought, go }: { schema: Schema; sought: string; go: (name: string) => void }) {
  const t = useWords(words);
  const types = [...schema.types.values()].filter(({ name }) => name.toLowerCase().includes(sought));
  const fields = schema.roots
    .flatMap((root) => schema.types.get(root)?.fields ?? [])
    .filter(({ name }) => name.toLowerCase().includes(sought));
  if (types.length + fields.length === 0) return <Text size="sm">{t.noType}</Text>;
  return (
    <Stack gap="xs">
      {fields.slice(0, MOST).map((field) => (
        <OneField key={field.name} field={field} go={go} />
      ))}
      {types.slice(0, MOST).map(({ name }) => (
        <TypeLink key={name} name={name} text={name} go={go} />
      ))}
    </Stack>
  );
}

function OneType({ type, go }: { type: Type; go: (name: string) => void }) {
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {type.name}
      </Title>
      {type.description && <Text size="sm">{type.description}</Text>}
      {(type.fields ?? type.inputFields ?? []).map((field) => (
        <OneField key={field.name} field={field} go={go} />
      ))}
      {type.enumValues?.map((value) => (
        <Stack key={value.name} gap={0}>
          <Group>
            <Code>{value.name}</Code>
          </Group>
          {value.description && (
            <Text size="xs" c="dimmed">
              {value.description}
            </Text>
          )}
        </Stack>
      ))}
    </Stack>
  );
}

function OneField({ field, go }: { field: Field; go: (name: string) => void }) {
  const t = useWords(words);
  return (
    <Stack gap={0}>
      <Group gap={6}>
        <Text size="sm" ff="monospace" fw={600}>
          {field.name}
        </Text>
        <TypeLink name={innermost(field.type)} text={written(field.type)} go={go} />
      </Group>
      {field.description && (
        <Text size="xs" c="dimmed">
          {field.description}
        </Text>
      )}
      {field.deprecationReason && (
        <Text size="xs" c="var(--mantine-color-error)">
          {t.deprecated} {field.deprecationReason}
        </Text>
      )}
      {field.args !== undefined && field.args.length > 0 && (
        <Group gap={6} ps="sm">
          <Text size="xs" c="dimmed">
            {t.takes}
          </Text>
          {field.args.map((arg) => (
            <Text
              key={arg.name}
              size="xs"
              ff="monospace"
              {...(arg.description ? { title: arg.description } : {})}
            >
              {arg.name}: <TypeLink name={innermost(arg.type)} text={written(arg.type)} go={go} isSmall />
            </Text>
          ))}
        </Group>
      )}
    </Stack>
  );
}

function TypeLink(props: { name: string; text: string; go: (name: string) => void; isSmall?: boolean }) {
  return (
    <Anchor
      component="button"
      type="button"
      ff="monospace"
      size={props.isSmall ? "xs" : "sm"}
      ta="start"
      onClick={() => props.go(props.name)}
    >
      {props.text}
    </Anchor>
  );
}
