import { Button, Stack } from "@mantine/core";
import { IconTags } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Empty } from "../../kit/Empty.tsx";
import { ExportButton } from "../../kit/ExportButton.tsx";
import { ChoiceFilter, Filters, SearchField } from "../../kit/Filters.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { CatalogueOffersDocument, type OfferStatus } from "./catalogue.gen.ts";
import { OfferBulk } from "./OfferBulk.tsx";
import { OfferTable } from "./OfferTable.tsx";
import { useSelection } from "./useSelection.ts";
import { words } from "./words.ts";

export function OfferList() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const filter = {
    ...(values["q"] ? { text: values["q"] } : {}),
    ...(values["state"] ? { statuses: [values["state"] as OfferStatus] } : {}),
  };
  const { data, error, ask } = useLiveQuery(
    CatalogueOffersDocument,
    { filter, ...pageOf(values) },
    { kinds: ["offer.", "price.", "product."] },
  );
  const choices = (["PUBLISHED", "WITHDRAWN"] as const).map((value) => ({ value, label: t.states[value] }));
  const { table, chosen, clear } = useSelection(data?.offers.nodes);
  const next = (
    <Button component={Link} to="/catalogue/offers/new">
      {t.add.offers}
    </Button>
  );
  return (
    <Stack>
      <Filters end={<ExportButton of="OFFERS" filter={{ offers: filter }} />}>
        <SearchField label={t.find} />
        <ChoiceFilter name="state" label={t.state} choices={choices} />
      </Filters>
      <OfferTable
        rows={data?.offers.nodes}
        page={data?.offers.pageInfo}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set({ q: undefined, state: undefined })}
        {...table}
        bulk={<OfferBulk rows={chosen} done={clear} />}
        empty={<Empty icon={IconTags} {...t.empty.offers} action={next} />}
      />
    </Stack>
  );
}
