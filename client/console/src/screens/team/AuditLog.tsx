import { Stack, Text, TextInput } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useState } from "react";
import { Empty } from "../../kit/Empty.tsx";
import { Filters, SearchField } from "../../kit/Filters.tsx";
import { instantOf } from "../../kit/instants.ts";
import { Page } from "../../kit/Page.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { AuditEntry } from "./AuditEntry.tsx";
import { auditWords } from "./auditWords.ts";
import { Rooms } from "./Rooms.tsx";
import { TeamAuditDocument, type TeamAuditQuery } from "./team.gen.ts";
import { Verify } from "./Verify.tsx";
import { words } from "./words.ts";

export type Entry = TeamAuditQuery["auditLog"]["nodes"][number];

const NAMES = ["action", "actor", "subject", "from", "to"] as const;
/** Kinds of events of what staff do: each has an entry. */
const KINDS = [
  ...["role.", "staff.", "invitation.", "setting.", "tenant.", "domain.", "member.", "account.", "api_key."],
  ...[
    "product.",
    "price.",
    "offer.",
    "coupon.",
    "invoice.",
    "subscription.",
    "refund.",
    "webhook.",
    "session.",
  ],
];

export default function AuditLog() {
  const t = useWords(words);
  const a = useWords(auditWords);
  const { zone } = useSpeech();
  const [values, set] = useUrlState();
  const filter = Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = values[name];
      if (!value) return [];
      return [[name, name === "from" || name === "to" ? instantOf(value, zone) : value]];
    }),
  );
  const { data, error, ask } = useLiveQuery(
    TeamAuditDocument,
    { filter, ...pageOf(values) },
    { kinds: KINDS },
  );
  const [opened, open] = useState<Entry>();
  return (
    <Page title={t.audit} about={a.about} within={[{ title: t.title, to: "/team" }]}>
      <Rooms here="/team/audit" />
      <Verify />
      <Filters>
        <SearchField name="action" label={a.actionHint} />
        <DayFilter name="from" label={a.from} />
        <DayFilter name="to" label={a.to} />
        {(values["actor"] || values["subject"]) && <State state="NARROWED" text={a.narrowed} />}
      </Filters>
      <RecordTable
        label={t.audit}
        columns={useColumns()}
        rows={data?.auditLog.nodes}
        page={data?.auditLog.pageInfo}
        open={open}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set(Object.fromEntries(NAMES.map((name) => [name, undefined])))}
        empty={<Empty icon={IconHistory} title={a.empty} about={a.emptyAbout} />}
      />
      {opened && <AuditEntry entry={opened} close={() => open(undefined)} />}
    </Page>
  );
}

function DayFilter({ name, label }: { name: "from" | "to"; label: string }) {
  const [values, set] = useUrlState();
  return (
    <TextInput
      type="date"
      aria-label={label}
      leftSection={
        <Text size="xs" c="dimmed">
          {label}
        </Text>
      }
      leftSectionWidth={56}
      value={values[name] ?? ""}
      onChange={(event) => set({ [name]: event.currentTarget.value || undefined })}
    />
  );
}

export function actorOf(entry: Entry, a: (typeof auditWords)["en"]): string {
  const { name, kind, onBehalfOf, onBehalfOfName } = entry.actor;
  const who = name ?? a.actors[kind] ?? kind;
  return onBehalfOf ? `${who}, ${a.onBehalf(onBehalfOfName ?? a.actors["MEMBER"] ?? "")}` : who;
}

function useColumns(): Column<Entry>[] {
  const a = useWords(auditWords);
  return [
    {
      key: "action",
      title: a.action,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {row.action}
          </Text>
          <Text size="xs" c="dimmed">
            {actorOf(row, a)}
          </Text>
        </Stack>
      ),
    },
    {
      key: "outcome",
      title: a.outcome,
      cell: ({ outcome }) => (
        <State state={outcome === "DONE" ? "DONE" : "FAILED"} text={a.outcomes[outcome] ?? outcome} />
      ),
    },
    {
      key: "when",
      title: a.when,
      phone: "below",
      from: "sm",
      cell: (row) => <When at={row.occurredAt} size="sm" />,
    },
  ];
}
