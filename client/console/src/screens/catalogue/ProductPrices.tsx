import { Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCoin } from "@tabler/icons-react";
import { useState } from "react";
import { Confirmation } from "../../kit/Confirmation.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { useWords } from "../../words/words.ts";
import {
  CataloguePriceArchiveDocument as Archive,
  type CataloguePriceFragment,
  CataloguePriceRestoreDocument as Restore,
} from "./catalogue.gen.ts";
import { PriceDialog, priceWords } from "./PriceDialog.tsx";
import type { ProductNode } from "./ProductRecord.tsx";
import { usePhrases } from "./phrases.ts";
import { words as records } from "./recordWords.ts";
import { tariffOf } from "./tariff.ts";
import { useWayBack } from "./useWayBack.ts";
import { words as shared } from "./words.ts";

/** The prices of a product, archived ones too. */
export function ProductPrices({ product }: { product: ProductNode }) {
  const t = useWords(records);
  const s = useWords(shared);
  const p = useWords(priceWords);
  const { t: phrases, whole } = usePhrases();
  const [isAdding, adding] = useDisclosure();
  const [going, setGoing] = useState<CataloguePriceFragment>();
  const restore = useWayBack(Restore);
  const back = (price: CataloguePriceFragment) =>
    void restore.go({ input: { price: price.id } }, t.restored(said(price)));
  const said = (price: CataloguePriceFragment) => whole(tariffOf(price), product.unitName);
  const columns: Column<CataloguePriceFragment>[] = [
    {
      key: "price",
      title: s.price,
      cell: (row) => (
        <Text size="sm" className="tabular" c={row.archivedAt ? "dimmed" : undefined}>
          {said(row)}
        </Text>
      ),
    },
    {
      key: "model",
      title: s.kind,
      from: "sm",
      cell: (row) => <Text size="sm">{phrases.models[row.model]}</Text>,
    },
    {
      key: "state",
      title: s.state,
      align: "end",
      cell: (row) =>
        row.archivedAt ? (
          <Group gap="xs" justify="flex-end">
            <State state="ARCHIVED" text={s.archived} />
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={`${t.restore}: ${said(row)}`}
              onClick={() => back(row)}
            >
              {t.restore}
            </Button>
          </Group>
        ) : (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={`${s.archive}: ${said(row)}`}
            onClick={() => setGoing(row)}
          >
            {s.archive}
          </Button>
        ),
    },
  ];
  const add = (
    <Button size="xs" variant="default" onClick={adding.open}>
      {p.add}
    </Button>
  );
  return (
    <Section title={t.prices} about={t.priceAbout} actions={product.archivedAt ? undefined : add}>
      <RecordTable
        label={t.prices}
        columns={columns}
        rows={product.prices}
        empty={<Empty icon={IconCoin} {...t.noPrices} />}
      />
      <PriceDialog isOpen={isAdding} close={adding.close} product={product.id} />
      <Confirmation
        isOpen={going !== undefined}
        close={() => setGoing(undefined)}
        title={t.archivePriceAsk(going ? said(going) : "")}
        about={t.archivePriceAbout}
        verb={s.archive}
        done={s.archived}
        document={Archive}
        variables={{ input: { price: going?.id ?? "" } }}
        undo={() => going && back(going)}
      />
    </Section>
  );
}
