import { Badge, Group, Stack, Text } from "@mantine/core";
import type { ComponentProps } from "react";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { useWords } from "../../words/words.ts";
import type { CatalogueOfferFragment } from "./catalogue.gen.ts";
import { usePhrases } from "./phrases.ts";
import { tariffOf } from "./tariff.ts";
import { words } from "./words.ts";

type Given = Omit<ComponentProps<typeof RecordTable<CatalogueOfferFragment>>, "columns" | "to" | "label">;

/** Offers, with what they cost in each currency. */
export function OfferTable(props: Given) {
  const t = useWords(words);
  const { whole } = usePhrases();
  const columns: Column<CatalogueOfferFragment>[] = [
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
      key: "product",
      title: t.product,
      from: "md",
      cell: (row) => <Text size="sm">{row.product.name}</Text>,
    },
    {
      key: "state",
      title: t.state,
      phone: "below",
      from: "sm",
      cell: (row) => (
        <Group gap={4}>
          <Standing offer={row} />
        </Group>
      ),
    },
    {
      key: "price",
      title: t.price,
      align: "end",
      cell: (row) =>
        row.prices.map(({ currency, price }) => (
          <Text key={currency} size="sm" className="tabular">
            {whole(tariffOf(price), row.product.unitName)}
          </Text>
        )),
    },
  ];
  return (
    <RecordTable
      {...props}
      label={t.tabs.offers}
      columns={columns}
      to={(row) => `/catalogue/offers/${row.id}`}
    />
  );
}

/** Whether it is on sale, and on the site. */
function Standing({ offer }: { offer: CatalogueOfferFragment }) {
  const t = useWords(words);
  return (
    <>
      <State state={offer.status} text={t.states[offer.status]} />
      {!offer.isPublic && (
        <Badge variant="default" radius="sm" tt="none" fw={500}>
          {t.hidden}
        </Badge>
      )}
    </>
  );
}
