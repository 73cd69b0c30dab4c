import { Anchor, Stack } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Facts } from "../../kit/Facts.tsx";
import { Money } from "../../kit/Money.tsx";
import { Section } from "../../kit/Section.tsx";
import { When } from "../../kit/When.tsx";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import type { OfferNode } from "./OfferRecord.tsx";
import { words as offerWords } from "./offerWords.ts";
import { usePhrases } from "./phrases.ts";
import { words as records } from "./recordWords.ts";
import { tariffOf } from "./tariff.ts";
import { words as shared } from "./words.ts";

/** On which terms it is sold. */
export function OfferFacts({ offer }: { offer: OfferNode }) {
  const t = useWords(records);
  const o = useWords(offerWords);
  const s = useWords(shared);
  const c = useWords(common);
  const { whole } = usePhrases();
  const { leastQuantity: least, mostQuantity: most, product } = offer;
  return (
    <Stack gap="lg">
      <Section title={t.prices}>
        <Facts
          columns={2}
          facts={offer.prices.map(({ currency, price, listPrice }) => [
            currency,
            <Stack key={currency} gap={0}>
              <span className="tabular">{whole(tariffOf(price), product.unitName)}</span>
              {listPrice && <Money value={listPrice} td="line-through" c="dimmed" size="xs" />}
            </Stack>,
          ])}
        />
      </Section>
      <Section title={t.terms}>
        <Facts
          columns={2}
          facts={[
            [
              s.product,
              <Anchor key="product" component={Link} to={`/catalogue/products/${product.id}`} size="sm">
                {product.name}
              </Anchor>,
            ],
            [t.quantity, most === null ? t.anyQuantity(least) : t.range(least, most)],
            [t.begins, t.alignments[offer.alignment]],
            [t.stub, t.stubs[offer.stub]],
            [o.isOneTime, offer.isOneTime ? c.yes : c.no],
            [o.rank, offer.rank],
            [o.from, <When key="from" at={offer.availableFrom} />],
            [o.until, <When key="until" at={offer.availableUntil} />],
            [t.bonuses, <Links key="bonuses" offers={offer.bonuses} />],
            [t.upsells, <Links key="upsells" offers={offer.upsells} />],
          ]}
        />
      </Section>
    </Stack>
  );
}

function Links({ offers }: { offers: readonly { id: string; name: string }[] }) {
  if (offers.length === 0) return "–";
  return offers.map(({ id, name }) => (
    <Anchor key={id} component={Link} to={`/catalogue/offers/${id}`} size="sm" display="block">
      {name}
    </Anchor>
  ));
}
