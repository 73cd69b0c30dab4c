import { Button, Stack, Text } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { CopyText } from "../../kit/CopyText.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { Filters, SearchField } from "../../kit/Filters.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { type CatalogueFeatureFragment, CatalogueFeaturesDocument } from "./catalogue.gen.ts";
import { FeatureDialog } from "./FeatureDialog.tsx";
import { usePhrases } from "./phrases.ts";
import { words } from "./words.ts";

export function FeatureList() {
  const t = useWords(words);
  const { t: p } = usePhrases();
  const [values, set] = useUrlState();
  const [edited, edit] = useState<CatalogueFeatureFragment>();
  const filter = values["q"] ? { text: values["q"] } : {};
  const { data, error, ask } = useLiveQuery(
    CatalogueFeaturesDocument,
    { filter, ...pageOf(values) },
    { kinds: ["feature."] },
  );
  const columns: Column<CatalogueFeatureFragment>[] = [
    {
      key: "name",
      title: t.name,
      cell: (row) => (
        <Text size="sm" fw={600}>
          {row.name}
        </Text>
      ),
    },
    { key: "code", title: t.code, from: "sm", cell: (row) => <CopyText text={row.code} /> },
    { key: "kind", title: t.kind, cell: (row) => <Text size="sm">{p.kinds[row.kind]}</Text> },
  ];
  const next = (
    <Button component={Link} to="/catalogue/new/feature">
      {t.add.features}
    </Button>
  );
  return (
    <Stack>
      <Filters>
        <SearchField label={t.find} />
      </Filters>
      <RecordTable
        label={t.tabs.features}
        columns={columns}
        rows={data?.features.nodes}
        page={data?.features.pageInfo}
        open={edit}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set({ q: undefined })}
        empty={<Empty icon={IconKey} {...t.empty.features} action={next} />}
      />
      {edited && <FeatureDialog key={edited.id} isOpen feature={edited} close={() => edit(undefined)} />}
    </Stack>
  );
}
