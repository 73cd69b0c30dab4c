import type { SettingsFieldsFragment } from "./settings.gen.ts";

export type Setting = SettingsFieldsFragment;

interface Said {
  empty: string;
  on: string;
  off: string;
  hidden: string;
}

export interface MoneyJson {
  amountMinor: string;
  currency: string;
}

/** A value in words. */
export function said(value: unknown, { kind, options }: Setting, t: Said): string {
  if (value === null || value === undefined) return t.hidden;
  if (typeof value === "boolean") return value ? t.on : t.off;
  if (Array.isArray(value) && kind.name === "TEXTS") return value.join(", ") || t.empty;
  if (kind.name === "MONEY") return moneySaid(value as MoneyJson);
  if (kind.name === "CHOICE") return options.find((one) => one.value === value)?.title ?? String(value);
  if (typeof value === "object") return JSON.stringify(value);
  const text = String(value);
  if (text === "") return t.empty;
  return kind.unit ? `${text} ${kind.unit}` : text;
}

/** How many digits a currency's smaller unit takes. */
export function digitsOf(currency: string): number {
  try {
    return (
      new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ??
      2
    );
  } catch {
    return 2; // a code that is still being typed
  }
}

/** `1250` of a currency with two digits is `12.50`: exact, for it moves the point alone. */
export function decimalOf({ amountMinor, currency }: MoneyJson): string {
  const digits = digitsOf(currency);
  const padded = amountMinor.padStart(digits + 1, "0");
  return digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}

/** The other way round. Undefined where that is no amount. */
export function minorOf(decimal: string, currency: string): string | undefined {
  const found = /^(\d+)(?:[.,](\d*))?$/.exec(decimal.trim());
  const digits = digitsOf(currency);
  const rest = found?.[2] ?? "";
  if (found === null || rest.length > digits) return undefined;
  return `${found[1]}${rest.padEnd(digits, "0")}`.replace(/^0+(?=\d)/, "");
}

function moneySaid(value: MoneyJson): string {
  return `${decimalOf(value)} ${value.currency}`;
}

export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
