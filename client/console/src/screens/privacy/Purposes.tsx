import { Stack, Text } from "@mantine/core";
import { IconFileCheck } from "@tabler/icons-react";
import { Empty } from "../../kit/Empty.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { PurposeDialog } from "./PurposeDialog.tsx";
import { PrivacyPurposeListDocument, type PrivacyPurposeFieldsFragment as Purpose } from "./privacy.gen.ts";
import { words } from "./words.ts";

export function PurposeState({ purpose }: { purpose: Purpose }) {
  const t = useWords(words);
  const state = purpose.archivedAt !== null ? "ARCHIVED" : purpose.isRequired ? "REQUIRED" : "OPTIONAL";
  return <State state={state} text={t.states[state]} />;
}

/** What members are asked to agree to, and were. */
export function Purposes() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const { data, error, ask } = useLiveQuery(PrivacyPurposeListDocument, {}, { kinds: ["member.consent_"] });
  const columns: Column<Purpose>[] = [
    {
      key: "name",
      title: t.name,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {row.name}
          </Text>
          <Text size="xs" c="dimmed">
            {row.code}
          </Text>
        </Stack>
      ),
    },
    { key: "state", title: t.state, cell: (row) => <PurposeState purpose={row} /> },
    { key: "version", title: t.version, align: "end", cell: (row) => <Text size="sm">{row.version}</Text> },
  ];
  return (
    <>
      <RecordTable
        label={t.tabs.consents}
        columns={columns}
        rows={data?.consentPurposes}
        to={(row) => `/privacy/purposes/${row.id}`}
        error={error}
        retry={ask}
        empty={<Empty icon={IconFileCheck} title={t.noPurposes} about={t.noPurposesAbout} />}
      />
      {values["new"] !== undefined && data && (
        <PurposeDialog
          purpose={undefined}
          known={data.consentPurposes}
          close={() => set({ new: undefined })}
          done={ask}
        />
      )}
    </>
  );
}
