import { Anchor, Group, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Facts } from "../../kit/Facts.tsx";
import { Money } from "../../kit/Money.tsx";
import { Section } from "../../kit/Section.tsx";
import { When } from "../../kit/When.tsx";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import type { OfferNode } from "./offer.ts";
import { words as offerWords } from "./offerWords.ts";
import { usePhrases } from "./phrases.ts";
import { words as records } from "./recordWords.ts";
import { RECURRING, tariffOf } from "./tariff.ts";
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
      {offer.trialPhases.length > 0 && <Trial offer={offer} />}
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
            [o.isOneTime, offer.isOneTime ? c.yes : c.no],
            [o.rank, offer.rank],
            [o.from, <When key="from" at={offer.availableFrom} />],
            [o.until, <When key="until" at={offer.availableUntil} />],
            [t.bonuses, <Links key="bonuses" offers={offer.bonuses} />],
            [t.upsells, <Links key="upsells" offers={offer.upsells} />],
          ]}
        />
      </Section>
      <Billing offer={offer} />
    </Stack>
  );
}

const isFree = ({ money, moneyElsewhere }: OfferNode["trialPhases"][number]) =>
  [money, ...moneyElsewhere].every(({ amountMinor }) => Number(amountMinor) === 0);

function Trial({ offer }: { offer: OfferNode }) {
  const o = useWords(offerWords);
  const { t: p } = usePhrases();
  return (
    <Section title={o.trial}>
      <Facts
        columns={2}
        facts={offer.trialPhases.map((phase) => [
          p.spans[phase.intervalUnit](phase.intervalCount),
          <Group key={phase.ordinal} gap="sm">
            {isFree(phase)
              ? p.free
              : [phase.money, ...phase.moneyElsewhere].map((money) => (
                  <Money key={money.currency} value={money} />
                ))}
            {phase.creditUnits !== null && <span>{`${o.trialCredits}: ${phase.creditUnits}`}</span>}
          </Group>,
        ])}
      />
    </Section>
  );
}

/** When its periods begin, how changes are reckoned, how long it lasts, and the credits that come with it. */
function Billing({ offer }: { offer: OfferNode }) {
  const t = useWords(records);
  const o = useWords(offerWords);
  const { t: p } = usePhrases();
  const unit = offer.prices[0]?.price.intervalUnit ?? "ONCE";
  const { term, proration } = offer;
  const lasts = term ? p.spans[term.unit](term.count) : o.forGood;
  return (
    <Section title={o.sections.billing}>
      <Facts
        columns={2}
        facts={[
          ...(RECURRING.includes(unit)
            ? ([
                [t.begins, t.alignments[offer.alignment]],
                [t.stub, t.stubs[offer.stub]],
              ] as const)
            : []),
          ...(unit === "ONCE" ? ([[o.term, lasts]] as const) : []),
          [o.proration, proration ? o.prorations[proration] : o.ownProration],
          ...(offer.credits
            ? ([[o.credits, <Credits key="credits" credits={offer.credits} />]] as const)
            : []),
        ]}
      />
    </Section>
  );
}

function Credits({ credits }: { credits: NonNullable<OfferNode["credits"]> }) {
  const o = useWords(offerWords);
  const { t: p } = usePhrases();
  const { units, endWithPayment, last, leadDays } = credits;
  const ends = endWithPayment
    ? `${o.end}: ${o.ends.payment}`
    : last
      ? o.lastFor(p.spans[last.unit](last.count))
      : `${o.end}: ${o.ends.never}`;
  return [o.creditsOf(units), ends, ...(leadDays > 0 ? [o.leadFor(leadDays)] : [])].join(" · ");
}

function Links({ offers }: { offers: OfferNode["bonuses"] }) {
  const o = useWords(offerWords);
  if (offers.length === 0) return "–";
  return offers.map(({ id, name, status }) => (
    <Group key={id} gap={6} py={2}>
      <Anchor component={Link} to={`/catalogue/offers/${id}`} size="sm">
        {name}
      </Anchor>
      {status !== "PUBLISHED" && (
        <Text span size="xs" c="dimmed">
          {o.offSale}
        </Text>
      )}
    </Group>
  ));
}
