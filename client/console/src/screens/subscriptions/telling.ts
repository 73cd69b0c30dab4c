import type { MoneyValue } from "../../kit/Money.tsx";
import { useMoney } from "../../kit/Money.tsx";
import { useWords } from "../../words/words.ts";
import type { IntervalUnit, PricingModel } from "./subscriptions.gen.ts";
import { words } from "./words.ts";

interface PriceValue {
  readonly model: PricingModel;
  readonly money: MoneyValue;
  readonly intervalUnit: IntervalUnit;
  readonly intervalCount: number;
}

/** "$12.00 per month", or "Tiered, per month" where no single amount says it. */
export function usePriceWords(): (price: PriceValue) => string {
  const t = useWords(words);
  const say = useMoney();
  return ({ model, money, intervalUnit, intervalCount }) => {
    const span = t.units[intervalUnit]?.(intervalCount) ?? intervalUnit;
    const isTiered = model === "GRADUATED" || model === "VOLUME";
    return isTiered ? `${t.tiered}, ${span}` : `${say(money)} ${span}`;
  };
}

interface Method {
  readonly kind: string;
  readonly brand?: string | null;
  readonly last4?: string | null;
}

/** "Visa ···· 4242". */
export function methodWords({ kind, brand, last4 }: Method): string {
  const name = brand ?? kind.toLowerCase().replaceAll("_", " ");
  const titled = name.charAt(0).toUpperCase() + name.slice(1);
  return last4 ? `${titled} ···· ${last4}` : titled;
}

export const LIVE: readonly string[] = [
  "SCHEDULED",
  "INCOMPLETE",
  "TRIALING",
  "ACTIVE",
  "PAST_DUE",
  "UNPAID",
  "PAUSED",
];
