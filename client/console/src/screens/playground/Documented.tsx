import { Anchor, Code, Group, Stack, Text, Title } from "@mantine/core";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import type { ReactNode } from "react";
import { useWords } from "../../words/words.ts";
import { words } from "./words.ts";

/** To a type, or to a field of one: `Query.members`. */
export type Go = (entry: string) => void;

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;

export function OneType({ schema, type, go }: { schema: GraphQLSchema; type: GraphQLNamedType; go: Go }) {
  const t = useWords(words);
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {type.name}
      </Title>
      {type.description && <Described>{type.description}</Described>}
      <Names title={t.partOf} types={interfaces} go={go} />
      <Names title={t.oneOf} types={isAbstractType(type) ? schema.getPossibleTypes(type) : []} go={go} />
      {hasFields &&
        Object.values(type.getFields()).map((field) => <OneField key={field.name} field={field} go={go} />)}
      {isEnumType(type) &&
        type.getValues().map((value) => (
          <Stack key={value.name} gap={0}>
            <Group>
              <Code>{value.name}</Code>
            </Group>
            <About of={value} />
          </Stack>
        ))}
    </Stack>
  );
}

export function OneField({ field, go }: { field: Field; go: Go }) {
  const t = useWords(words);
  const args = "args" in field ? field.args : [];
  return (
    <Stack gap={0}>
      <Group gap={6}>
        <Text size="sm" ff="monospace" fw={600}>
          {field.name}
        </Text>
        <TypeLink name={getNamedType(field.type).name} text={String(field.type)} go={go} />
      </Group>
      <About of={field} />
      {args.length > 0 && (
        <Stack gap={0} ps="sm">
          <Text size="xs" c="dimmed">
            {t.takes}
          </Text>
          {args.map((arg) => (
            <OneArgument key={arg.name} arg={arg} go={go} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function OneArgument({ arg, go }: { arg: GraphQLArgument; go: Go }) {
  return (
    <Text size="xs">
      <Text span size="xs" ff="monospace">
        {`${arg.name}: `}
      </Text>
      <TypeLink name={getNamedType(arg.type).name} text={String(arg.type)} go={go} isSmall />
      {arg.description && (
        <Text span size="xs" c="dimmed">
          {` ${arg.description}`}
        </Text>
      )}
    </Text>
  );
}

function Names(props: { title: string; types: readonly GraphQLNamedType[]; go: Go }) {
  if (props.types.length === 0) return null;
  return (
    <Group gap={6}>
      <Text size="xs" c="dimmed">
        {props.title}
      </Text>
      {props.types.map(({ name }) => (
        <TypeLink key={name} name={name} text={name} go={props.go} isSmall />
      ))}
    </Group>
  );
}

interface Documentation {
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

function About({ of: { description, deprecationReason } }: { of: Documentation }) {
  const t = useWords(words);
  return (
    <>
      {description && (
        <Text size="xs" c="dimmed" style={{ whiteSpace: "pre-line" }}>
          {description}
        </Text>
      )}
      {deprecationReason && (
        <Text size="xs" c="var(--mantine-color-error)">
          {t.deprecated} {deprecationReason}
        </Text>
      )}
    </>
  );
}

function Described({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" style={{ whiteSpace: "pre-line" }}>
      {children}
    </Text>
  );
}

export function TypeLink(props: { name: string; text: string; go: Go; isSmall?: boolean }) {
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
