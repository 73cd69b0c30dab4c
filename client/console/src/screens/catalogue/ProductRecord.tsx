import { Button, Group, List, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPencil, IconTags } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { ActionMenu } from "../../kit/ActionMenu.tsx";
import { Confirmation } from "../../kit/Confirmation.tsx";
import { CopyText } from "../../kit/CopyText.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { Page } from "../../kit/Page.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import {
  CatalogueProductArchiveDocument as Archive,
  type CatalogueProductRecordQuery,
  CatalogueProductRecordDocument as Record,
  CatalogueProductRestoreDocument as Restore,
} from "./catalogue.gen.ts";
import { Lost } from "./Lost.tsx";
import { OfferTable } from "./OfferTable.tsx";
import { ProductDialog, productWords } from "./ProductDialog.tsx";
import { ProductPrices } from "./ProductPrices.tsx";
import { words as records } from "./recordWords.ts";
import { useWayBack } from "./useWayBack.ts";
import { words as shared } from "./words.ts";

export type ProductNode = Extract<
  NonNullable<CatalogueProductRecordQuery["node"]>,
  { __typename: "Product" }
>;

export default function ProductRecord() {
  const t = useWords(records);
  const s = useWords(shared);
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, fetching, ask } = useLiveQuery(
    Record,
    { id, filter: { product: id } },
    { kinds: ["product.", "price.", "offer.", "feature."] },
  );
  const product = data?.node?.__typename === "Product" ? data.node : undefined;
  if (product === undefined)
    return <Lost isWaiting={fetching || data === undefined} error={error} retry={ask} />;
  const sell = (
    <Button
      component={Link}
      to="/catalogue/offers/new"
      search={{ product: id } as never}
      variant="default"
      size="xs"
    >
      {t.sellIt}
    </Button>
  );
  const offers = data?.offers.nodes;
  return (
    <Page
      title={product.name}
      within={[{ title: s.title, to: "/catalogue" }]}
      about={
        <Group gap="xs">
          <State
            state={product.archivedAt ? "ARCHIVED" : "ACTIVE"}
            text={product.archivedAt ? s.archived : s.active}
          />
          <CopyText text={product.code} />
        </Group>
      }
      actions={<Actions product={product} />}
    >
      <ProductFacts product={product} />
      <ProductPrices product={product} />
      <Section title={t.offers} actions={product.archivedAt ? undefined : sell}>
        <OfferTable
          rows={offers}
          empty={<Empty icon={IconTags} title={t.noOffers.title} about={t.noOffers.about} />}
        />
      </Section>
    </Page>
  );
}

function ProductFacts({ product }: { product: ProductNode }) {
  const t = useWords(records);
  const s = useWords(shared);
  const p = useWords(productWords);
  const c = useWords(common);
  const features = product.features.map(({ feature, amount }) => (
    <List.Item key={feature.id}>
      {feature.name}
      {amount !== null && ` (${amount})`}
    </List.Item>
  ));
  return (
    <Section title={t.details}>
      {product.description && <Text size="sm">{product.description}</Text>}
      <Facts
        facts={[
          [s.features, features.length > 0 ? <List size="sm">{features}</List> : "–"],
          [t.unitName, product.unitName],
          [t.usedUp, p.consumption[product.consumption]],
          [t.seats, product.isSeated ? c.yes : c.no],
        ]}
      />
    </Section>
  );
}

function Actions({ product }: { product: ProductNode }) {
  const t = useWords(records);
  const s = useWords(shared);
  const [isEditing, editing] = useDisclosure();
  const [isAsking, asking] = useDisclosure();
  const restore = useWayBack(Restore);
  const back = () => restore.go({ input: { product: product.id } }, t.restored(product.name));
  if (product.archivedAt)
    return (
      <Button loading={restore.isBusy} onClick={() => void back()}>
        {t.restore}
      </Button>
    );
  return (
    <>
      <ActionMenu acts={[{ name: t.archiveProduct, run: asking.open, isDangerous: true }]} />
      <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={editing.open}>
        {s.edit}
      </Button>
      {isEditing && <ProductDialog isOpen close={editing.close} product={product} />}
      <Confirmation
        isOpen={isAsking}
        close={asking.close}
        title={t.archiveProductAsk(product.name)}
        about={t.archiveProductAbout}
        verb={t.archiveProduct}
        done={s.archived}
        document={Archive}
        variables={{ input: { product: product.id } }}
        undo={back}
      />
    </>
  );
}
