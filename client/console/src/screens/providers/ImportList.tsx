import { Badge, Button, Group, Stack, Text } from "@mantine/core";
import { IconTransferIn } from "@tabler/icons-react";
import { useState } from "react";
import { Empty } from "../../kit/Empty.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { useAskingAgain } from "../../kit/useAskingAgain.ts";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { bookWords } from "./bookWords.ts";
import { ImportDialog } from "./ImportDialog.tsx";
import { type ProviderImportFieldsFragment, ProviderImportListDocument } from "./providers.gen.ts";
import { words } from "./words.ts";

const COLOURS: Record<string, string> = { RUNNING: "PENDING", COMPLETED: "SUCCEEDED", FAILED: "FAILED" };

export function ImportState({ of }: { of: ProviderImportFieldsFragment }) {
  const t = useWords(bookWords);
  return (
    <Group gap={4}>
      <State state={COLOURS[of.status] ?? of.status} text={t.importStates[of.status] ?? of.status} />
      {of.isDryRun && (
        <Badge variant="default" radius="sm" tt="none">
          {t.dryRunShort}
        </Badge>
      )}
    </Group>
  );
}

export function ImportList() {
  const t = useWords(bookWords);
  const { kinds } = useWords(words);
  const [values] = useUrlState();
  const [isStarting, setStarting] = useState(false);
  const { data, error, ask } = useLiveQuery(ProviderImportListDocument, pageOf(values), {
    kinds: ["subscription.", "member.", "provider."],
  });
  const rows = data?.providerImports.nodes;
  useAskingAgain(rows?.some(({ status }) => status === "RUNNING") ?? false, ask);
  const columns: Column<ProviderImportFieldsFragment>[] = [
    {
      key: "provider",
      title: t.provider,
      cell: (row) => (
        <Text size="sm" fw={600}>
          {row.providerAccount ? kinds[row.providerAccount.kind] : "–"}
        </Text>
      ),
    },
    { key: "state", title: t.state, cell: (row) => <ImportState of={row} /> },
    ...(["imported", "known", "skipped"] as const).map((name) => ({
      key: name,
      title: t[name],
      align: "end" as const,
      from: "sm" as const,
      cell: (row: ProviderImportFieldsFragment) => <span className="tabular">{row.counts[name]}</span>,
    })),
    {
      key: "since",
      title: t.since,
      phone: "below",
      from: "md",
      cell: (row) => <When at={row.createdAt} size="sm" />,
    },
  ];
  const start = (
    <Button variant="default" onClick={() => setStarting(true)}>
      {t.start}
    </Button>
  );
  return (
    <Stack gap="md">
      {rows !== undefined && rows.length > 0 && <Group justify="flex-end">{start}</Group>}
      <RecordTable
        label={t.imports}
        columns={columns}
        rows={rows}
        page={data?.providerImports.pageInfo}
        to={(row) => `/providers/imports/${row.id}`}
        error={error}
        retry={ask}
        empty={
          <Empty icon={IconTransferIn} title={t.importsEmpty} about={t.importsEmptyAbout} action={start} />
        }
      />
      {isStarting && <ImportDialog close={() => setStarting(false)} />}
    </Stack>
  );
}
