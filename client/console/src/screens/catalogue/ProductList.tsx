import { Button, Group, Stack, Text } from "@mantine/core";
import { IconPackage } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Empty } from "../../kit/Empty.tsx";
import { ExportButton } from "../../kit/ExportButton.tsx";
import { Filters, SearchField } from "../../kit/Filters.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { ArchivedFilter, archivedFilter } from "./ArchivedFilter.tsx";
import { type CatalogueProductFragment, CatalogueProductsDocument } from "./catalogue.gen.ts";
import { ProductBulk } from "./ProductBulk.tsx";
import { useSelection } from "./useSelection.ts";
import { words } from "./words.ts";

export function ProductList() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const filter = archivedFilter(values);
  const { data, error, ask } = useLiveQuery(
    CatalogueProductsDocument,
    { filter, ...pageOf(values) },
    { kinds: ["product.", "feature."] },
  );
  const { table, chosen, clear } = useSelection(data?.products.nodes);
  const columns: Column<CatalogueProductFragment>[] = [
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
    {
      key: "features",
      title: t.features,
      from: "sm",
      cell: (row) => (
        <Text size="sm" c={row.features.length ? undefined : "dimmed"}>
          {row.features
            .map(({ feature, amount }) => (amount === null ? feature.name : `${feature.name} (${amount})`))
            .join(", ") || "–"}
        </Text>
      ),
    },
    {
      key: "state",
      title: t.state,
      cell: (row) => (
        <Group gap={4}>
          {row.archivedAt ? (
            <State state="ARCHIVED" text={t.archived} />
          ) : (
            <State state="ACTIVE" text={t.active} />
          )}
        </Group>
      ),
    },
  ];
  const next = (
    <Button component={Link} to="/catalogue/new/product">
      {t.add.products}
    </Button>
  );
  return (
    <Stack>
      <Filters end={<ExportButton of="PRODUCTS" filter={{ products: filter }} />}>
        <SearchField label={t.find} />
        <ArchivedFilter name="state" />
      </Filters>
      <RecordTable
        label={t.tabs.products}
        columns={columns}
        rows={data?.products.nodes}
        page={data?.products.pageInfo}
        to={(row) => `/catalogue/products/${row.id}`}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set({ q: undefined, state: undefined })}
        {...table}
        bulk={<ProductBulk rows={chosen} done={clear} />}
        empty={<Empty icon={IconPackage} {...t.empty.products} action={next} />}
      />
    </Stack>
  );
}
