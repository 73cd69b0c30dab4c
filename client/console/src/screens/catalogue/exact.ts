/** Amounts to twelve places as whole numbers: what a price comes to is added up without a float. */

import { digitsOf } from "../../kit/amounts.ts";

const PLACES = 12;
const ONE = 10n ** BigInt(PLACES);

/** The amount that a person typed, with a dot or a comma; undefined where it is none. */
export function exact(text: string): bigint | undefined {
  const found = /^\s*(\d*)(?:[.,](\d{0,12}))?\s*$/.exec(text);
  if (found === null || (!found[1] && !found[2])) return undefined;
  return BigInt(found[1] || "0") * ONE + BigInt((found[2] ?? "").padEnd(PLACES, "0"));
}

/** As the API takes it: `12.5`. */
export function decimal(amount: bigint): string {
  const rest = (amount % ONE).toString().padStart(PLACES, "0").replace(/0+$/, "");
  return rest ? `${amount / ONE}.${rest}` : `${amount / ONE}`;
}

/** In minor units (cents), rounded half up; for the API's `MoneyInput`. */
export function minor(amount: bigint, currency: string): string {
  const unit = ONE / 10n ** BigInt(digitsOf(currency));
  return ((amount + unit / 2n) / unit).toString();
}

/** In the reader's manner, with cents only where there are some: `$12`, `$12.50`, `$0.0335`. */
export function shown(amount: bigint, currency: string, locale: string): string {
  const text = decimal(amount);
  const places = text.split(".")[1]?.length ?? 0;
  const least = places === 0 ? 0 : Math.max(places, digitsOf(currency));
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: least,
    maximumFractionDigits: Math.max(least, 0),
  });
  return format.format(text as unknown as number);
}
