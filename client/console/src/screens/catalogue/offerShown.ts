import { exact } from "./exact.ts";
import type { Shown } from "./OfferCard.tsx";
import {
  isByUnit,
  mostIn,
  NEW_PRICE,
  type OfferDraft,
  type OfferNode,
  phasesIn,
  type SoldProduct,
  tariffIn,
} from "./offer.ts";
import { isComplete } from "./price.ts";
import { tariffOf } from "./tariff.ts";

/** The card of an offer that is being typed. */
export function shownOfDraft(
  draft: OfferDraft,
  product: SoldProduct | undefined,
  accent: string | null,
): Shown {
  const tariff = tariffIn(draft, product);
  const { units, end, last } = draft.credits;
  return {
    name: draft.named.name,
    description: draft.description,
    tariff,
    isPriced: draft.price !== NEW_PRICE || isComplete(draft.fresh),
    unitName: product?.unitName ?? "",
    features: (product?.features ?? []).map(({ feature, amount }) => ({ name: feature.name, amount })),
    phases: phasesIn(draft, tariff).map(({ kind, amount, long }) => ({
      amount: kind === "paid" ? (exact(amount) ?? 0n) : 0n,
      ...long,
    })),
    credits: units === "" || !isByUnit(product) ? null : { units, end, last },
    listPrice: exact(draft.listPrice),
    least: draft.least,
    most: mostIn(draft, tariff),
    accent,
  };
}

/** The card of an offer that is there. */
export function shownOfOffer(offer: OfferNode, accent: string | null): Shown {
  const first = offer.prices[0];
  if (first === undefined) throw new Error("an offer has a price");
  const { credits } = offer;
  return {
    name: offer.name,
    description: offer.description,
    tariff: tariffOf(first.price),
    isPriced: true,
    unitName: offer.product.unitName,
    features: offer.product.features.map(({ feature, amount }) => ({ name: feature.name, amount })),
    phases: offer.trialPhases.map((phase) => ({
      amount: exact(phase.money.amount) ?? 0n,
      unit: phase.intervalUnit,
      count: phase.intervalCount,
    })),
    credits: credits && {
      units: credits.units,
      end: credits.endWithPayment ? "payment" : credits.last ? "length" : "never",
      last: credits.last,
    },
    listPrice: exact(first.listPrice?.amount ?? ""),
    least: offer.leastQuantity,
    most: offer.mostQuantity,
    accent,
  };
}
