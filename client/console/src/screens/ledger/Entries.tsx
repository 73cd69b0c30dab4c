import { Anchor, Button, Stack, Text, TextInput } from "@mantine/core";
import { IconBook2, IconX } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Empty } from "../../kit/Empty.tsx";
import { ExportButton } from "../../kit/ExportButton.tsx";
import { ChoiceFilter, Filters } from "../../kit/Filters.tsx";
import { instantOf } from "../../kit/instants.ts";
import { Money } from "../../kit/Money.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import {
  type LedgerAccount,
  type LedgerEntryFilter,
  LedgerEntryListDocument,
  type LedgerEntryListQuery,
} from "./ledger.gen.ts";
import { words } from "./words.ts";

type Row = LedgerEntryListQuery["ledgerEntries"]["nodes"][number];

/** Where records of those kinds have a page. */
const PAGES: Record<string, string> = {
  Invoice: "/invoices",
  Payment: "/payments",
  Subscription: "/subscriptions",
  Account: "/accounts",
};

export function useEntryFilter(): LedgerEntryFilter {
  const [values] = useUrlState();
  const { zone } = useSpeech();
  const from = values["from"] && instantOf(values["from"], zone);
  const to = values["to"] && instantOf(values["to"], zone);
  return {
    ...(values["side"] ? { ledgerAccount: values["side"] as LedgerAccount } : {}),
    ...(values["currency"] ? { currency: values["currency"] } : {}),
    ...(values["account"] ? { account: values["account"] } : {}),
    ...(values["subject"] ? { subject: values["subject"] } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}

/** What was booked, the newest first. */
export function Entries() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const filter = useEntryFilter();
  const { data, error, ask } = useLiveQuery(
    LedgerEntryListDocument,
    { filter, ...pageOf(values, 50) },
    { kinds: ["invoice.", "payment.", "refund.", "credit_note.", "revenue.", "balance.", "dispute."] },
  );
  const none = { side: undefined, currency: undefined, from: undefined, to: undefined };
  return (
    <Stack gap="md">
      <Filters end={<ExportButton of="LEDGER_ENTRIES" filter={{ ledgerEntries: filter }} />}>
        <ChoiceFilter
          name="side"
          label={t.side}
          choices={Object.entries(t.accounts).map(([value, label]) => ({ value, label }))}
        />
        <DayFilter name="from" label={t.from} />
        <DayFilter name="to" label={t.to} />
        <Chip name="currency" label={values["currency"] ?? ""} />
        <Chip name="account" label={t.ofAccount} />
        <Chip name="subject" label={t.ofSubject} />
      </Filters>
      <RecordTable
        label={t.tabs.entries}
        columns={useColumns()}
        rows={data?.ledgerEntries.nodes}
        page={data?.ledgerEntries.pageInfo}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set({ ...none, account: undefined, subject: undefined })}
        empty={<Empty icon={IconBook2} title={t.entryEmpty} about={t.entryEmptyAbout} />}
      />
    </Stack>
  );
}

function useColumns(): Column<Row>[] {
  const t = useWords(words);
  return [
    { key: "when", title: t.when, cell: (row) => <When at={row.occurredAt} size="sm" /> },
    {
      key: "debit",
      title: t.debit,
      phone: "named",
      cell: (row) => <Text size="sm">{t.accounts[row.debit]}</Text>,
    },
    {
      key: "credit",
      title: t.credit,
      phone: "named",
      cell: (row) => <Text size="sm">{t.accounts[row.credit]}</Text>,
    },
    {
      key: "amount",
      title: t.amount,
      align: "end",
      cell: (row) => <Money value={row.amount} size="sm" fw={600} />,
    },
    {
      key: "whose",
      title: t.whose,
      from: "sm",
      cell: (row) =>
        row.account ? (
          <Anchor component={Link} to={`/accounts/${row.account.id}`} size="sm">
            {row.account.name}
          </Anchor>
        ) : (
          "–"
        ),
    },
    { key: "subject", title: t.subject, from: "md", cell: (row) => <Subject of={row} /> },
  ];
}

function Subject({ of }: { of: Row }) {
  const t = useWords(words);
  const name = t.subjects[of.subjectKind] ?? of.subjectKind;
  const page = PAGES[of.subjectKind];
  if (page === undefined) return <Text size="sm">{name}</Text>;
  return (
    <Anchor component={Link} to={`${page}/${of.subjectId}`} size="sm">
      {name}
    </Anchor>
  );
}

function DayFilter({ name, label }: { name: string; label: string }) {
  const [values, set] = useUrlState();
  return (
    <TextInput
      type="date"
      aria-label={label}
      leftSection={<Text size="xs">{label}</Text>}
      leftSectionWidth={52}
      value={values[name]?.slice(0, 10) ?? ""}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
}

/** A filter that a link brought: to be taken away, and not chosen here. */
function Chip({ name, label }: { name: string; label: string }) {
  const t = useWords(words);
  const [values, set] = useUrlState();
  if (!values[name]) return null;
  return (
    <Button
      variant="light"
      size="xs"
      rightSection={<IconX size={12} aria-hidden />}
      aria-label={t.remove(label)}
      onClick={() => set({ [name]: undefined })}
    >
      {label}
    </Button>
  );
}
