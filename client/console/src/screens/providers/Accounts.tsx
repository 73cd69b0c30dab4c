import { Badge, Group, Stack, Text } from "@mantine/core";
import { IconPlug } from "@tabler/icons-react";
import { Empty, NextStep } from "../../kit/Empty.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { type ProviderAccountFieldsFragment, ProviderAccountListDocument } from "./providers.gen.ts";
import { words } from "./words.ts";

export function AccountState({ of }: { of: ProviderAccountFieldsFragment }) {
  const t = useWords(words);
  const state = of.isEnabled ? "ENABLED" : "OFF";
  return (
    <Group gap={4}>
      <State state={state} text={t.states[state] ?? ""} />
      {of.isDefault && (
        <Badge variant="default" radius="sm" tt="none">
          {t.first}
        </Badge>
      )}
    </Group>
  );
}

export function Accounts() {
  const t = useWords(words);
  const [, set] = useUrlState();
  const { data, error, ask } = useLiveQuery(ProviderAccountListDocument, {}, { kinds: ["provider."] });
  const columns: Column<ProviderAccountFieldsFragment>[] = [
    {
      key: "kind",
      title: t.account,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {t.kinds[row.kind]}
          </Text>
          <Text size="xs" c="dimmed">
            {t.kindAbout[row.kind]}
          </Text>
        </Stack>
      ),
    },
    { key: "state", title: t.state, cell: (row) => <AccountState of={row} /> },
    {
      key: "rules",
      title: t.rules,
      from: "sm",
      cell: (row) => <Text size="sm">{row.rules.length === 0 ? "–" : t.some(row.rules.length)}</Text>,
    },
    {
      key: "renewals",
      title: t.renewals,
      from: "md",
      cell: (row) => <Text size="sm">{t.draws[row.renewals]}</Text>,
    },
  ];
  return (
    <RecordTable
      label={t.tabs.accounts}
      columns={columns}
      rows={data?.providerAccounts}
      to={(row) => `/providers/${row.id}`}
      error={error}
      retry={ask}
      empty={
        <Empty
          icon={IconPlug}
          title={t.emptyTitle}
          about={t.emptyAbout}
          action={<NextStep begin={() => set({ new: "yes" })}>{t.connect}</NextStep>}
        />
      }
    />
  );
}
