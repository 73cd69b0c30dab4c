import { Alert, Button, Select, Skeleton, Stack, Table, Text } from "@mantine/core";
import { IconZoomQuestion } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { Empty } from "../../kit/Empty.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { ChoiceFilter, Filters } from "../../kit/Filters.tsx";
import { Money } from "../../kit/Money.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { AccountLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { Section } from "../../kit/Section.tsx";
import { useAskingAgain } from "../../kit/useAskingAgain.ts";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { bookWords } from "./bookWords.ts";
import { ImportDialog } from "./ImportDialog.tsx";
import { ImportState } from "./ImportList.tsx";
import {
  type ImportOutcome,
  ProviderImportRecordDocument,
  type ProviderImportRecordQuery,
  ProviderOffersDocument,
} from "./providers.gen.ts";
import { words } from "./words.ts";

type Import = Extract<ProviderImportRecordQuery["node"], { __typename: "ProviderImport" }>;
type Item = Import["items"]["nodes"][number];

export default function ImportRecord() {
  const t = useWords(bookWords);
  const { title } = useWords(words);
  const { id = "" } = useParams({ strict: false });
  const [values] = useUrlState();
  const outcome = values["outcome"] as ImportOutcome | undefined;
  const { data, error, ask } = useLiveQuery(
    ProviderImportRecordDocument,
    { id, ...(outcome ? { outcome } : {}), ...pageOf(values) },
    { kinds: ["subscription.", "member."] },
  );
  const found = data?.node?.__typename === "ProviderImport" ? data.node : undefined;
  useAskingAgain(found?.status === "RUNNING", ask);
  const within = [{ title, to: "/providers?tab=imports" }];
  if (found === undefined)
    return (
      <Page title={t.importTitle} within={within}>
        {error ? <Problem error={error} retry={ask} /> : <Skeleton height={300} aria-busy={!data} />}
      </Page>
    );
  return (
    <Page title={t.importTitle} within={within} about={<ImportState of={found} />}>
      {found.error && <Alert color="red">{found.error}</Alert>}
      <Section title={t.items}>
        <Facts
          facts={[
            ...(["imported", "known", "skipped", "newMembers", "methods"] as const).map(
              (name) => [t[name], found.counts[name]] as const,
            ),
            [t.since, <When key="since" at={found.createdAt} />],
          ]}
        />
      </Section>
      {found.unmappedPrices.length > 0 && <Unmapped of={found} />}
      <Items of={found} />
    </Page>
  );
}

function Unmapped({ of }: { of: Import }) {
  const t = useWords(bookWords);
  const [{ data }] = useQuery({ query: ProviderOffersDocument });
  const [chosen, choose] = useState<Record<string, string>>({});
  const [isStarting, setStarting] = useState(false);
  const offers = (data?.offers.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section
      title={t.unmapped}
      about={t.unmappedAbout}
      actions={
        <Button disabled={Object.keys(chosen).length === 0} onClick={() => setStarting(true)}>
          {t.startMapped}
        </Button>
      }
    >
      <Table.ScrollContainer minWidth={480} type="native">
        <Table className="figures" aria-label={t.unmapped}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.price}</Table.Th>
              <Table.Th ta="end">{t.amount}</Table.Th>
              <Table.Th ta="end">{t.subscriptions}</Table.Th>
              <Table.Th>{t.offer}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {of.unmappedPrices.map((price) => (
              <Table.Tr key={price.providerPrice}>
                <Table.Td>{price.name || price.providerPrice}</Table.Td>
                <Table.Td ta="end">
                  <Money value={price.amount} /> {t.each(price.intervalCount, price.intervalUnit)}
                </Table.Td>
                <Table.Td ta="end" className="tabular">
                  {price.subscriptions}
                </Table.Td>
                <Table.Td>
                  <Select
                    aria-label={`${t.offer}: ${price.name || price.providerPrice}`}
                    data={offers}
                    value={chosen[price.providerPrice] ?? null}
                    onChange={(offer) => choose({ ...chosen, [price.providerPrice]: offer ?? "" })}
                    searchable
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {isStarting && (
        <ImportDialog
          close={() => setStarting(false)}
          account={of.providerAccount?.id}
          prices={Object.entries(chosen)
            .filter(([, offer]) => offer !== "")
            .map(([providerPrice, offer]) => ({ providerPrice, offer }))}
        />
      )}
    </Section>
  );
}

function Items({ of }: { of: Import }) {
  const t = useWords(bookWords);
  const [values, set] = useUrlState();
  const columns: Column<Item>[] = [
    {
      key: "item",
      title: t.reference,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {t.itemKinds[row.kind]}
          </Text>
          <Text size="xs" c="dimmed" className="long">
            {row.providerRef}
          </Text>
        </Stack>
      ),
    },
    {
      key: "outcome",
      title: t.state,
      cell: (row) => (
        <Text size="sm">
          {t.outcomes[row.outcome]}
          {row.reason ? ` · ${t.skips[row.reason] ?? row.reason}` : ""}
        </Text>
      ),
    },
    { key: "account", title: t.account, from: "sm", cell: (row) => <AccountLink of={row.account} /> },
  ];
  return (
    <Stack gap="md">
      <Filters>
        <ChoiceFilter
          name="outcome"
          label={t.state}
          choices={Object.entries(t.outcomes).map(([value, label]) => ({ value, label }))}
        />
      </Filters>
      <RecordTable
        label={t.items}
        columns={columns}
        rows={of.items.nodes}
        page={of.items.pageInfo}
        isFiltered={values["outcome"] !== undefined}
        clear={() => set({ outcome: undefined })}
        empty={<Empty icon={IconZoomQuestion} title={t.noItems} />}
      />
    </Stack>
  );
}
