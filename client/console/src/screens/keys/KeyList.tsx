import { Code, Stack, Text } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { Empty, NextStep } from "../../kit/Empty.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { KeyForm } from "./KeyForm.tsx";
import { type KeyFieldsFragment, KeyListDocument } from "./keys.gen.ts";
import { words } from "./words.ts";

export function stateOf(key: KeyFieldsFragment): "ACTIVE" | "EXPIRED" | "REVOKED" {
  if (key.revokedAt) return "REVOKED";
  return key.expiresAt && new Date(key.expiresAt).getTime() <= Date.now() ? "EXPIRED" : "ACTIVE";
}

export function KeyList() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const { data, error, ask } = useLiveQuery(KeyListDocument, pageOf(values), { kinds: ["api_key."] });
  const columns: Column<KeyFieldsFragment>[] = [
    {
      key: "name",
      title: t.name,
      cell: (row) => (
        <Stack gap={0} align="flex-start">
          <Text size="sm" fw={600}>
            {row.name}
          </Text>
          <Code>{row.prefix}…</Code>
        </Stack>
      ),
    },
    {
      key: "state",
      title: t.state,
      cell: (row) => <State state={stateOf(row)} text={t.states[stateOf(row)] ?? ""} />,
    },
    {
      key: "scopes",
      title: t.scopes,
      from: "sm",
      cell: (row) => <Text size="sm">{t.some(row.scopes.length)}</Text>,
    },
    {
      key: "used",
      title: t.used,
      phone: "named",
      from: "sm",
      cell: (row) =>
        row.lastUsedAt ? <When at={row.lastUsedAt} relative size="sm" /> : <Text size="sm">{t.unused}</Text>,
    },
    {
      key: "expires",
      title: t.expires,
      from: "md",
      cell: (row) =>
        row.expiresAt ? <When at={row.expiresAt} size="sm" /> : <Text size="sm">{t.never}</Text>,
    },
  ];
  return (
    <>
      <RecordTable
        label={t.keys}
        columns={columns}
        rows={data?.apiKeys.nodes}
        page={data?.apiKeys.pageInfo}
        to={(row) => `/keys/${row.id}`}
        error={error}
        retry={ask}
        empty={
          <Empty
            icon={IconKey}
            title={t.emptyTitle}
            about={t.emptyAbout}
            action={<NextStep begin={() => set({ new: "yes" })}>{t.make}</NextStep>}
          />
        }
      />
      <KeyForm isOpen={values["new"] !== undefined} close={() => set({ new: undefined })} />
    </>
  );
}
