import { minorOf } from "../../kit/amounts.ts";
import type { OfferPublishInput } from "./catalogue.gen.ts";
import {
  type CreditsDraft,
  isByUnit,
  mostIn,
  type OfferDraft,
  othersOf,
  type PhaseDraft,
  phasesIn,
  type SoldProduct,
  tariffIn,
} from "./offer.ts";
import { RECURRING } from "./tariff.ts";

/** What `offerPublish` takes, of the price with that id; instants are made by `instant`. What is not used is not said. */
export function offerInput(
  draft: OfferDraft,
  product: SoldProduct,
  price: string,
  instant: (local: string) => string | undefined,
): OfferPublishInput {
  const tariff = tariffIn(draft, product);
  const recurs = RECURRING.includes(tariff.intervalUnit);
  const others = othersOf(draft, product);
  const currencies = others.map(({ money: { currency } }) => currency);
  const listPrice = money(draft.listPrice, tariff.currency);
  const credits = isByUnit(product) ? creditsInput(draft.credits) : undefined;
  const from = instant(draft.from);
  const until = instant(draft.until);
  return {
    price,
    code: draft.named.code.trim(),
    name: draft.named.name,
    description: draft.description,
    ...(listPrice && { listPrice }),
    prices: others.map(({ id, money: { currency } }) => {
      const listed = money(draft.listElsewhere[id] ?? "", currency);
      return { price: id, ...(listed && { listPrice: listed }) };
    }),
    trialPhases: phasesIn(draft, tariff).map((one) =>
      phaseInput(one, tariff.currency, currencies, isByUnit(product)),
    ),
    ...(recurs && draft.alignment !== "ANNIVERSARY" && { alignment: draft.alignment }),
    ...(recurs && draft.stub !== "PRORATE" && { stub: draft.stub }),
    ...(draft.proration && { proration: draft.proration }),
    ...(tariff.intervalUnit === "ONCE" && draft.term && { term: spanInput(draft.term) }),
    ...(credits && { credits }),
    bonuses: draft.bonuses.map(({ id }) => id),
    upsells: draft.upsells.map(({ id }) => id),
    isPublic: draft.isPublic,
    isOneTime: draft.isOneTime,
    rank: draft.rank,
    leastQuantity: draft.least,
    mostQuantity: mostIn(draft, tariff),
    ...(from && { availableFrom: from }),
    ...(until && { availableUntil: until }),
  };
}

function money(text: string, currency: string) {
  const amountMinor = minorOf(text, currency);
  return amountMinor === undefined ? undefined : { amountMinor, currency };
}

/** Without its type's name, which the cache adds to what it answers. */
const spanInput = ({ unit, count }: PhaseDraft["long"]) => ({ unit, count });

function phaseInput(phase: PhaseDraft, currency: string, currencies: readonly string[], isCounted: boolean) {
  const isPaid = phase.kind === "paid";
  return {
    money: (isPaid ? money(phase.amount, currency) : undefined) ?? { amountMinor: "0", currency },
    moneyElsewhere: currencies.flatMap(
      (one) => (isPaid ? money(phase.elsewhere[one] ?? "", one) : undefined) ?? [],
    ),
    intervalUnit: phase.long.unit,
    intervalCount: phase.long.count,
    ...(isCounted && phase.credits !== "" && { creditUnits: phase.credits }),
  };
}

function creditsInput({ units, end, last, leadDays }: CreditsDraft) {
  if (units === "") return undefined;
  return {
    units,
    ...(end === "payment" && { endWithPayment: true }),
    ...(end === "length" && { last: spanInput(last), ...(leadDays !== 0 && { leadDays }) }),
  };
}
