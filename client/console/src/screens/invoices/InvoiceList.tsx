import { Button, Text } from "@mantine/core";
import { IconFileInvoice, IconPlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { AccountFilter } from "../../kit/AccountField.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { ExportButton } from "../../kit/ExportButton.tsx";
import { ChoiceFilter, Filters, SearchField } from "../../kit/Filters.tsx";
import { Money } from "../../kit/Money.tsx";
import { Page } from "../../kit/Page.tsx";
import { AccountLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { DraftDialog } from "./DraftDialog.tsx";
import { InvoiceListDocument, type InvoiceRowFragment, type InvoiceStatus } from "./invoices.gen.ts";
import { SendMany } from "./SendMany.tsx";
import { words } from "./words.ts";

export default function InvoiceList() {
  const t = useWords(words);
  const may = useMay();
  const navigate = useNavigate();
  const [values, set] = useUrlState();
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const { q, status, account } = values;
  const filter = {
    ...(q ? { number: q } : {}),
    ...(status ? { statuses: [status as InvoiceStatus] } : {}),
    ...(account ? { account } : {}),
  };
  const { data, error, ask } = useLiveQuery(
    InvoiceListDocument,
    { filter, ...pageOf(values) },
    { kinds: ["invoice.", "payment.succeeded", "credit_note."] },
  );
  const chosen = (data?.invoices.nodes ?? [])
    .filter((row) => row.status === "OPEN" && selected.has(row.id))
    .map(({ id, number }) => ({ id, name: number ?? t.draft }));
  const columns = useColumns();
  const mayWrite = may("BILLING_WRITE");
  const create = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ new: "1" })}>
      {t.create}
    </Button>
  );
  return (
    <Page title={t.title} about={t.about} actions={create}>
      <Filters end={<ExportButton of="INVOICES" filter={{ invoices: filter }} />}>
        <SearchField label={t.numberHint} />
        <ChoiceFilter
          name="status"
          label={t.status}
          choices={Object.entries(t.states)
            .filter(([value]) => value !== "DELETED")
            .map(([value, label]) => ({ value, label }))}
        />
        {may("MEMBERS_READ") && <AccountFilter name="account" label={t.account} />}
      </Filters>
      <RecordTable
        label={t.title}
        columns={columns}
        rows={data?.invoices.nodes}
        page={data?.invoices.pageInfo}
        to={(row) => `/invoices/${row.id}`}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set({ q: undefined, status: undefined, account: undefined })}
        empty={<Empty icon={IconFileInvoice} title={t.emptyTitle} about={t.emptyAbout} action={create} />}
        {...(mayWrite
          ? {
              selected,
              select,
              bulk: <SendMany items={chosen} done={() => select(new Set())} />,
            }
          : {})}
      />
      {values["new"] && mayWrite && (
        <DraftDialog
          close={() => set({ new: undefined })}
          done={(id) => void navigate({ to: `/invoices/${id}` })}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<InvoiceRowFragment>[] {
  const t = useWords(words);
  return [
    {
      key: "number",
      title: t.number,
      cell: (row) => (
        <Text size="sm" fw={600} className="tabular" style={{ whiteSpace: "nowrap" }}>
          {row.number ?? t.draft}
        </Text>
      ),
    },
    { key: "account", title: t.account, cell: (row) => <AccountLink of={row.account} /> },
    {
      key: "status",
      title: t.status,
      cell: (row) => <State state={row.status} text={t.states[row.status] ?? row.status} />,
    },
    {
      key: "created",
      title: t.created,
      from: "md",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
    {
      key: "dueAt",
      title: t.dueAt,
      from: "md",
      cell: (row) => <When at={row.status === "OPEN" ? row.dueAt : null} precision="day" size="sm" />,
    },
    { key: "total", title: t.total, align: "end", cell: (row) => <Money value={row.total} /> },
    {
      key: "due",
      title: t.due,
      align: "end",
      from: "sm",
      cell: (row) => (Number(row.due.amountMinor) === 0 ? "–" : <Money value={row.due} />),
    },
  ];
}
