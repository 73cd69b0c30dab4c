import type {
  Alignment,
  CatalogueOfferFormQuery,
  CatalogueOfferRecordQuery,
  IntervalUnit,
  ProrationPreset,
  Stub,
} from "./catalogue.gen.ts";
import { nextCode } from "./code.ts";
import { exact } from "./exact.ts";
import { draftPrice, draftTariff, freshPrice, isComplete, type PriceDraft } from "./price.ts";
import { RECURRING, type Tariff, tariffOf } from "./tariff.ts";

export type SoldProduct = CatalogueOfferFormQuery["products"]["nodes"][number];
export type OfferNode = Extract<NonNullable<CatalogueOfferRecordQuery["node"]>, { __typename: "Offer" }>;
export const NEW_PRICE = "new";

/** An offer that another one names. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** So many of a unit of time. */
export interface SpanDraft {
  readonly unit: IntervalUnit;
  readonly count: number;
}

/** A phase before the regular price. */
export interface PhaseDraft {
  readonly kind: "none" | "free" | "paid";
  readonly amount: string;
  /** What it costs in further currencies. */
  readonly elsewhere: Readonly<Record<string, string>>;
  readonly long: SpanDraft;
  readonly credits: number | "";
}

/** What is granted each period; nothing where `units` is empty. */
export interface CreditsDraft {
  readonly units: number | "";
  readonly end: "never" | "payment" | "length";
  readonly last: SpanDraft;
  readonly leadDays: number;
}

/** An offer as it is being typed. */
export interface OfferDraft {
  readonly product: string;
  /** An id of a price, or `NEW_PRICE`: the price is made with the offer. */
  readonly price: string;
  readonly fresh: PriceDraft;
  readonly listPrice: string;
  /** The ids of prices in further currencies. */
  readonly others: readonly string[];
  /** What is struck through beside those, by their ids. */
  readonly listElsewhere: Readonly<Record<string, string>>;
  readonly named: { readonly name: string; readonly code: string };
  readonly description: string;
  readonly trials: readonly [PhaseDraft, PhaseDraft];
  readonly alignment: Alignment;
  readonly stub: Stub;
  /** Null: the business's own. */
  readonly proration: ProrationPreset | null;
  /** How long what is paid once lasts; null: for good. */
  readonly term: SpanDraft | null;
  readonly credits: CreditsDraft;
  readonly bonuses: readonly Choice[];
  readonly upsells: readonly Choice[];
  readonly isPublic: boolean;
  readonly isOneTime: boolean;
  readonly rank: number;
  readonly least: number;
  /** Empty: as many as one likes. Undefined: one of what costs the same whatever the quantity, else as many. */
  readonly most: number | "" | undefined;
  readonly from: string;
  readonly until: string;
}

export const NO_PHASE: PhaseDraft = {
  kind: "none",
  amount: "",
  elsewhere: {},
  long: { unit: "DAY", count: 7 },
  credits: "",
};

export function freshOffer(
  currency: string,
  products: readonly SoldProduct[],
  wanted: string | undefined,
): OfferDraft {
  const product = products.find(({ id }) => id === wanted) ?? products[0];
  const price = product && pricesOf(product)[0]?.id;
  return {
    product: product?.id ?? "",
    price: price ?? NEW_PRICE,
    fresh: freshPrice(currency),
    listPrice: "",
    others: [],
    listElsewhere: {},
    named: { name: "", code: "" },
    description: "",
    trials: [NO_PHASE, NO_PHASE],
    alignment: "ANNIVERSARY",
    stub: "PRORATE",
    proration: null,
    term: null,
    credits: { units: "", end: "never", last: { unit: "MONTH", count: 6 }, leadDays: 0 },
    bonuses: [],
    upsells: [],
    isPublic: true,
    isOneTime: false,
    rank: 0,
    least: 1,
    most: undefined,
    from: "",
    until: "",
  };
}

/**
 * The same terms again, of an offer that was. What cannot be had again is to be said anew: of a product that is archived
 * the product, of a price that is, a price like it. `local` is an instant as a field of the form holds it; an end that is
 * over is left out.
 */
export function likeOffer(
  draft: OfferDraft,
  offer: OfferNode,
  products: readonly SoldProduct[],
  local: (instant: string | null) => string,
): OfferDraft {
  const [first, ...others] = offer.prices;
  const product = products.find(({ id }) => id === offer.product.id);
  const sold = new Set(product && pricesOf(product).map(({ id }) => id));
  const kept = others.filter(({ price }) => sold.has(price.id));
  const isOver = offer.availableUntil !== null && new Date(offer.availableUntil) <= new Date();
  const [one = NO_PHASE, two = NO_PHASE] = offer.trialPhases.map(phaseOf);
  return {
    ...draft,
    product: product?.id ?? "",
    price: first && sold.has(first.price.id) ? first.price.id : NEW_PRICE,
    fresh: first ? draftPrice(first.price) : draft.fresh,
    listPrice: first?.listPrice?.amount ?? "",
    others: kept.map(({ price }) => price.id),
    listElsewhere: Object.fromEntries(
      kept.map(({ price, listPrice }) => [price.id, listPrice?.amount ?? ""]),
    ),
    named: { name: offer.name, code: nextCode(offer.code) },
    description: offer.description,
    trials: [one, two],
    alignment: offer.alignment,
    stub: offer.stub,
    proration: offer.proration,
    term: offer.term,
    credits: creditsOf(draft.credits, offer.credits),
    bonuses: offer.bonuses,
    upsells: offer.upsells,
    isPublic: offer.isPublic,
    isOneTime: offer.isOneTime,
    rank: offer.rank,
    least: offer.leastQuantity,
    most: offer.mostQuantity ?? "",
    from: local(offer.availableFrom),
    until: isOver ? "" : local(offer.availableUntil),
  };
}

function phaseOf(phase: OfferNode["trialPhases"][number]): PhaseDraft {
  const all = [phase.money, ...phase.moneyElsewhere];
  const isFree = all.every(({ amountMinor }) => Number(amountMinor) === 0);
  return {
    kind: isFree ? "free" : "paid",
    amount: phase.money.amount,
    elsewhere: Object.fromEntries(phase.moneyElsewhere.map(({ currency, amount }) => [currency, amount])),
    long: { unit: phase.intervalUnit, count: phase.intervalCount },
    credits: phase.creditUnits ?? "",
  };
}

function creditsOf(draft: CreditsDraft, credits: OfferNode["credits"]): CreditsDraft {
  if (credits === null) return draft;
  const { units, endWithPayment, last, leadDays } = credits;
  return {
    units,
    end: endWithPayment ? "payment" : last ? "length" : "never",
    last: last ?? draft.last,
    leadDays,
  };
}

export const pricesOf = (product: SoldProduct) =>
  product.prices.filter(({ archivedAt }) => archivedAt === null);

export function tariffIn(draft: OfferDraft, product: SoldProduct | undefined): Tariff {
  const price = product?.prices.find(({ id }) => id === draft.price);
  return price ? tariffOf(price) : draftTariff(draft.fresh);
}

/** Prices of the product in further currencies, for the same interval. */
export function pricesElsewhere(draft: OfferDraft, product: SoldProduct | undefined) {
  if (product === undefined || draft.price === NEW_PRICE) return [];
  const { currency, intervalUnit, intervalCount } = tariffIn(draft, product);
  return pricesOf(product).filter(
    (one) =>
      one.money.currency !== currency &&
      one.intervalUnit === intervalUnit &&
      one.intervalCount === intervalCount,
  );
}

/** Those of them that the offer has, in its order. */
export function othersOf(draft: OfferDraft, product: SoldProduct | undefined) {
  const there = pricesElsewhere(draft, product);
  return draft.others.flatMap((id) => there.find((one) => one.id === id) ?? []);
}

/** The phases before the regular price, of which what does not recur has none. */
export function phasesIn({ trials: [first, second] }: OfferDraft, tariff: Tariff): readonly PhaseDraft[] {
  if (first.kind === "none" || !RECURRING.includes(tariff.intervalUnit)) return [];
  return second.kind === "none" ? [first] : [first, second];
}

/** One of what costs the same whatever the quantity. */
export function mostIn(draft: OfferDraft, tariff: Tariff): number | null {
  if (draft.most === undefined) return tariff.model === "FLAT" ? 1 : null;
  return draft.most === "" ? null : draft.most;
}

export const isByUnit = (product: SoldProduct | undefined) => product?.consumption === "BY_UNIT";

/** Whether every amount that it needs can be read. */
export function isSayable(draft: OfferDraft, product: SoldProduct | undefined): boolean {
  const isPriced = draft.price !== NEW_PRICE || isComplete(draft.fresh);
  const listed = [
    draft.listPrice,
    ...othersOf(draft, product).map(({ id }) => draft.listElsewhere[id] ?? ""),
  ];
  const trials = phasesIn(draft, tariffIn(draft, product)).filter(({ kind }) => kind === "paid");
  return (
    product !== undefined &&
    draft.named.name.trim() !== "" &&
    isPriced &&
    listed.every((text) => text === "" || exact(text) !== undefined) &&
    trials.every(({ amount }) => exact(amount) !== undefined)
  );
}
