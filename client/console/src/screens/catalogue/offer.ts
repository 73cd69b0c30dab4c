import type {
  CatalogueOfferFormQuery,
  CatalogueOfferFragment,
  IntervalUnit,
  OfferPublishInput,
} from "./catalogue.gen.ts";
import { exact, minor } from "./exact.ts";
import type { Shown } from "./OfferCard.tsx";
import { draftTariff, freshPrice, type PriceDraft } from "./price.ts";
import { RECURRING, type Tariff, tariffOf } from "./tariff.ts";

export type SoldProduct = CatalogueOfferFormQuery["products"]["nodes"][number];
export const NEW_PRICE = "new";

/** An offer as it is being typed. */
export interface OfferDraft {
  readonly product: string;
  /** An id of a price, or `NEW_PRICE`: the price is made with the offer. */
  readonly price: string;
  readonly fresh: PriceDraft;
  /** The ids of prices in further currencies. */
  readonly others: readonly string[];
  readonly named: { readonly name: string; readonly code: string };
  readonly description: string;
  readonly listPrice: string;
  readonly trial: "none" | "free" | "paid";
  readonly trialAmount: string;
  /** What the trial costs in further currencies. */
  readonly trialElsewhere: Readonly<Record<string, string>>;
  readonly trialCount: number;
  readonly trialUnit: IntervalUnit;
  readonly isPublic: boolean;
  readonly isOneTime: boolean;
  readonly rank: number;
  readonly least: number;
  /** Empty: as many as one likes. */
  readonly most: number | "";
  readonly from: string;
  readonly until: string;
}

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
    others: [],
    named: { name: "", code: "" },
    description: "",
    listPrice: "",
    trial: "none",
    trialAmount: "",
    trialElsewhere: {},
    trialCount: 7,
    trialUnit: "DAY",
    isPublic: true,
    isOneTime: false,
    rank: 0,
    least: 1,
    most: "",
    from: "",
    until: "",
  };
}

/** The same terms again, of an offer that was. */
export function likeOffer(draft: OfferDraft, offer: CatalogueOfferFragment): OfferDraft {
  const phase = offer.trialPhases[0];
  return {
    ...draft,
    product: offer.product.id,
    price: offer.prices[0]?.price.id ?? NEW_PRICE,
    others: offer.prices.slice(1).map(({ price }) => price.id),
    named: { name: offer.name, code: "" },
    description: offer.description,
    listPrice: offer.prices[0]?.listPrice?.amount ?? "",
    ...(phase
      ? {
          trial: Number(phase.money.amountMinor) === 0 ? ("free" as const) : ("paid" as const),
          trialAmount: phase.money.amount,
          trialCount: phase.intervalCount,
          trialUnit: phase.intervalUnit,
        }
      : {}),
    isPublic: offer.isPublic,
    isOneTime: offer.isOneTime,
    rank: offer.rank,
    least: offer.leastQuantity,
    most: offer.mostQuantity ?? "",
  };
}

export const pricesOf = (product: SoldProduct) =>
  product.prices.filter(({ archivedAt }) => archivedAt === null);

export function tariffIn(draft: OfferDraft, product: SoldProduct | undefined): Tariff {
  const price = product?.prices.find(({ id }) => id === draft.price);
  return price ? tariffOf(price) : draftTariff(draft.fresh);
}

const hasTrial = (draft: OfferDraft, tariff: Tariff) =>
  draft.trial !== "none" && RECURRING.includes(tariff.intervalUnit);

/** One of what costs the same whatever the quantity. */
const most = (draft: OfferDraft, tariff: Tariff) =>
  draft.most === "" ? (tariff.model === "FLAT" ? 1 : null) : draft.most;

const trialAmount = (draft: OfferDraft) => (draft.trial === "paid" ? (exact(draft.trialAmount) ?? 0n) : 0n);

export function shownOf(draft: OfferDraft, product: SoldProduct | undefined, accent: string | null): Shown {
  const tariff = tariffIn(draft, product);
  const phase = { amount: trialAmount(draft), unit: draft.trialUnit, count: draft.trialCount };
  return {
    name: draft.named.name,
    description: draft.description,
    tariff,
    unitName: product?.unitName ?? "",
    features: (product?.features ?? []).map(({ feature, amount }) => ({ name: feature.name, amount })),
    phases: hasTrial(draft, tariff) ? [phase] : [],
    listPrice: exact(draft.listPrice),
    least: draft.least,
    most: most(draft, tariff),
    accent,
  };
}

/** What `offerPublish` takes, of the price with that id; instants are made by `instant`. */
export function offerInput(
  draft: OfferDraft,
  tariff: Tariff,
  price: string,
  instant: (local: string) => string | null,
): OfferPublishInput {
  const listed = exact(draft.listPrice);
  const money = (amount: bigint, currency = tariff.currency) => ({
    amountMinor: minor(amount, currency),
    currency,
  });
  const phase = {
    money: money(trialAmount(draft)),
    moneyElsewhere: Object.entries(draft.trial === "paid" ? draft.trialElsewhere : {}).map(
      ([currency, text]) => money(exact(text) ?? 0n, currency),
    ),
    intervalUnit: draft.trialUnit,
    intervalCount: draft.trialCount,
  };
  return {
    price,
    code: draft.named.code,
    name: draft.named.name,
    description: draft.description,
    ...(listed === undefined ? {} : { listPrice: money(listed) }),
    prices: draft.others.map((one) => ({ price: one })),
    trialPhases: hasTrial(draft, tariff) ? [phase] : [],
    isPublic: draft.isPublic,
    isOneTime: draft.isOneTime,
    rank: draft.rank,
    leastQuantity: draft.least,
    mostQuantity: most(draft, tariff),
    availableFrom: instant(draft.from),
    availableUntil: instant(draft.until),
  };
}
