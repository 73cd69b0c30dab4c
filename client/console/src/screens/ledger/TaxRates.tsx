import { Button, Group, Stack, Text } from "@mantine/core";
import { IconReceiptTax } from "@tabler/icons-react";
import { useState } from "react";
import { Empty, NextStep } from "../../kit/Empty.tsx";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import {
  LedgerTaxRateArchiveDocument,
  LedgerTaxRatesDocument,
  type LedgerTaxRatesQuery,
} from "./ledger.gen.ts";
import { NewTaxRate } from "./NewTaxRate.tsx";
import { words } from "./words.ts";

type Row = LedgerTaxRatesQuery["taxRates"]["nodes"][number];

/** The taxes of places, also those that count no more: invoices name them. */
export function TaxRates() {
  const t = useWords(words);
  const may = useMay();
  const [values] = useUrlState();
  const [isNew, setNew] = useState(false);
  const [leaving, setLeaving] = useState<Row>();
  const { data, error, ask } = useLiveQuery(LedgerTaxRatesDocument, pageOf(values, 50), {
    kinds: ["tax_rate."],
  });
  const archive = useCommand(LedgerTaxRateArchiveDocument);
  const mayWrite = may("BILLING_WRITE");
  const begin = mayWrite && data?.taxRates.nodes.length !== 0 && (
    <Button onClick={() => setNew(true)}>{t.newRate}</Button>
  );
  const leave = async () => {
    if (!leaving) return;
    const { data: done } = await archive.run({ taxRate: leaving.id });
    if (done === undefined) return;
    notice(t.archivedNow);
    setLeaving(undefined);
    ask();
  };
  return (
    <Stack gap="md">
      {begin && <Group justify="flex-end">{begin}</Group>}
      <RecordTable
        label={t.tabs.taxes}
        columns={useColumns(mayWrite ? setLeaving : undefined)}
        rows={data?.taxRates.nodes}
        page={data?.taxRates.pageInfo}
        error={error}
        retry={ask}
        empty={
          <Empty
            icon={IconReceiptTax}
            title={t.taxEmpty}
            about={t.taxEmptyAbout}
            action={mayWrite && <NextStep begin={() => setNew(true)}>{t.newRate}</NextStep>}
          />
        }
      />
      {isNew && (
        <NewTaxRate
          close={() => {
            setNew(false);
            ask();
          }}
        />
      )}
      <FormDialog
        isOpen={leaving !== undefined}
        close={() => setLeaving(undefined)}
        title={t.archiveTitle(leaving?.name ?? "")}
        about={t.archiveAbout}
        verb={t.archive}
        isBusy={archive.isBusy}
        isDangerous
        problems={archive.refusals.map(({ message }) => message)}
        submit={leave}
      />
    </Stack>
  );
}

function useColumns(archive: ((row: Row) => void) | undefined): Column<Row>[] {
  const t = useWords(words);
  const { locale } = useSpeech();
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 4 });
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  return [
    { key: "name", title: t.name, cell: (row) => <Text size="sm">{row.name}</Text> },
    {
      key: "rate",
      title: t.rate,
      phone: "edge",
      align: "end",
      cell: (row) => (
        <Text size="sm" className="tabular">
          {percent.format(Number(row.percent) / 100)}
        </Text>
      ),
    },
    {
      key: "place",
      title: t.place,
      cell: (row) => (
        <Text size="sm">
          {row.country ? [countries.of(row.country), row.region].filter(Boolean).join(", ") : t.everywhere}
        </Text>
      ),
    },
    {
      key: "product",
      title: t.product,
      from: "sm",
      cell: (row) => <Text size="sm">{row.product?.name ?? t.allProducts}</Text>,
    },
    {
      key: "state",
      title: t.state,
      from: "sm",
      cell: (row) =>
        row.archivedAt ? (
          <Text size="sm" c="dimmed">
            {t.archived}: <When at={row.archivedAt} precision="day" />
          </Text>
        ) : (
          <State state="ACTIVE" text={t.counts} />
        ),
    },
    ...(archive
      ? [
          {
            key: "archive",
            title: t.actions,
            phone: "edge" as const,
            align: "end" as const,
            cell: (row: Row) =>
              row.archivedAt ? null : (
                <Button size="compact-xs" variant="default" onClick={() => archive(row)}>
                  {t.archive}
                </Button>
              ),
          },
        ]
      : []),
  ];
}
