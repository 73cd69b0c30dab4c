import type {
  CataloguePriceFragment,
  IntervalUnit,
  PriceCreateInput,
  PricingModel,
} from "./catalogue.gen.ts";
import { decimal, exact } from "./exact.ts";
import { isTiered, RECURRING, type Tariff } from "./tariff.ts";

export interface TierDraft {
  readonly key: number;
  readonly upTo: number | "";
  readonly unit: string;
  readonly flat: string;
}

/** A price as it is being typed. */
export interface PriceDraft {
  readonly model: PricingModel;
  readonly amount: string;
  readonly currency: string;
  readonly intervalUnit: IntervalUnit;
  readonly intervalCount: number;
  readonly packageSize: number;
  readonly includesTax: "setting" | "yes" | "no";
  readonly tiers: readonly TierDraft[];
}

export const freshPrice = (currency: string): PriceDraft => ({
  model: "FLAT",
  amount: "",
  currency,
  intervalUnit: "MONTH",
  intervalCount: 1,
  packageSize: 10,
  includesTax: "setting",
  tiers: [
    { key: 1, upTo: 5, unit: "", flat: "" },
    { key: 2, upTo: "", unit: "", flat: "" },
  ],
});

/** One like another, which cannot be had again. */
export function draftPrice(price: CataloguePriceFragment): PriceDraft {
  const fresh = freshPrice(price.money.currency);
  const tiers = price.tiers.map(({ upTo, unitAmount, flatAmount }, at) => ({
    key: at + 1,
    upTo: upTo ?? ("" as const),
    unit: unitAmount,
    flat: flatAmount,
  }));
  return {
    ...fresh,
    model: price.model,
    amount: isTiered(price.model) ? "" : price.unitAmount,
    intervalUnit: price.intervalUnit,
    intervalCount: price.intervalCount,
    packageSize: price.model === "PACKAGE" ? price.packageSize : fresh.packageSize,
    includesTax: price.includesTax ? "yes" : "no",
    tiers: tiers.length > 0 ? tiers : fresh.tiers,
  };
}

/** What is typed, as far as it can be read; what is not an amount yet counts as nothing. */
export function draftTariff(draft: PriceDraft): Tariff {
  const tiers = isTiered(draft.model) ? draft.tiers : [];
  return {
    model: draft.model,
    amount: isTiered(draft.model) ? 0n : (exact(draft.amount) ?? 0n),
    tiers: tiers.map((tier, at) => ({
      upTo: at === tiers.length - 1 || tier.upTo === "" ? null : tier.upTo,
      unit: exact(tier.unit) ?? 0n,
      flat: exact(tier.flat) ?? 0n,
    })),
    packageSize: draft.packageSize,
    currency: draft.currency,
    intervalUnit: draft.intervalUnit,
    intervalCount: RECURRING.includes(draft.intervalUnit) ? draft.intervalCount : 1,
    includesTax: draft.includesTax === "yes",
  };
}

/** Whether every amount that it needs can be read. */
export function isComplete(draft: PriceDraft): boolean {
  if (!isTiered(draft.model)) return exact(draft.amount) !== undefined;
  return draft.tiers.every(({ unit, flat }) => exact(unit) !== undefined || exact(flat) !== undefined);
}

export function priceInput(product: string, draft: PriceDraft): PriceCreateInput {
  const tariff = draftTariff(draft);
  return {
    product,
    model: tariff.model,
    currency: tariff.currency,
    intervalUnit: tariff.intervalUnit,
    intervalCount: tariff.intervalCount,
    ...(draft.includesTax === "setting" ? {} : { includesTax: draft.includesTax === "yes" }),
    ...(draft.model === "PACKAGE" ? { packageSize: draft.packageSize } : {}),
    ...(isTiered(draft.model)
      ? {
          tiers: tariff.tiers.map((tier) => ({
            upTo: tier.upTo,
            unitAmount: decimal(tier.unit),
            flatAmount: decimal(tier.flat),
          })),
        }
      : { unitAmount: decimal(tariff.amount) }),
  };
}
