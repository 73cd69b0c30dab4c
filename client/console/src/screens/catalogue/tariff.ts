import type { CataloguePriceFragment, IntervalUnit, PricingModel } from "./catalogue.gen.ts";
import { exact } from "./exact.ts";

export interface Tier {
  readonly upTo: number | null;
  readonly unit: bigint;
  readonly flat: bigint;
}

/** How a price is reckoned: as the server does, for what is not saved yet. Amounts are to twelve places. */
export interface Tariff {
  readonly model: PricingModel;
  readonly amount: bigint;
  readonly tiers: readonly Tier[];
  readonly packageSize: number;
  readonly currency: string;
  readonly intervalUnit: IntervalUnit;
  readonly intervalCount: number;
  readonly includesTax: boolean;
}

export const RECURRING: readonly IntervalUnit[] = ["DAY", "WEEK", "MONTH", "YEAR"];
export const isTiered = (model: PricingModel) => model === "GRADUATED" || model === "VOLUME";

export function tariffOf(price: CataloguePriceFragment): Tariff {
  return {
    model: price.model,
    amount: exact(price.unitAmount) ?? 0n,
    tiers: price.tiers.map((tier) => ({
      upTo: tier.upTo,
      unit: exact(tier.unitAmount) ?? 0n,
      flat: exact(tier.flatAmount) ?? 0n,
    })),
    packageSize: price.packageSize,
    currency: price.money.currency,
    intervalUnit: price.intervalUnit,
    intervalCount: price.intervalCount,
    includesTax: price.includesTax,
  };
}

/** What a quantity costs for a period, before coupons and tax. */
export function cost(tariff: Tariff, quantity: number): bigint {
  const many = BigInt(quantity);
  switch (tariff.model) {
    case "FLAT":
      return tariff.amount;
    case "PER_UNIT":
      return tariff.amount * many;
    case "PACKAGE":
      return tariff.amount * BigInt(Math.ceil(quantity / Math.max(tariff.packageSize, 1)));
    case "VOLUME": {
      const tier = tariff.tiers.find(({ upTo }) => upTo === null || quantity <= upTo);
      return tier === undefined ? 0n : tier.unit * many + tier.flat;
    }
    case "GRADUATED":
      return graduated(tariff.tiers, quantity);
  }
}

function graduated(tiers: readonly Tier[], quantity: number): bigint {
  let total = 0n;
  let below = 0;
  for (const { upTo, unit, flat } of tiers) {
    if (quantity <= below) break;
    const within = Math.min(quantity, upTo ?? quantity) - below;
    total += unit * BigInt(within) + flat;
    below += within;
  }
  return total;
}
