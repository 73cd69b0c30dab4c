import { majorOf } from "../../kit/amounts.ts";
import { useMoney } from "../../kit/Money.tsx";
import { useSpeech, useWords } from "../../words/words.ts";
import type { SettingsFieldsFragment } from "./settings.gen.ts";
import { words } from "./words.ts";

export type Setting = SettingsFieldsFragment;

export interface MoneyJson {
  amountMinor: string;
  currency: string;
}

/** As somebody types it: `12.50`. */
export const decimalOf = ({ amountMinor, currency }: MoneyJson) => majorOf(amountMinor, currency);

/** A value in words, in the reader's language. */
export function useSaid(): (value: unknown, setting: Setting) => string {
  const t = useWords(words);
  const { locale } = useSpeech();
  const money = useMoney();
  return (value, { kind, options }) => {
    if (value === null || value === undefined) return t.hidden;
    if (typeof value === "boolean") return value ? t.on : t.off;
    if (Array.isArray(value) && kind.name === "TEXTS") return value.join(", ") || t.empty;
    if (kind.name === "MONEY") {
      const { currency } = value as MoneyJson;
      return money({ amount: decimalOf(value as MoneyJson), currency });
    }
    if (typeof value === "object") return JSON.stringify(value);
    const text = String(value);
    if (text === "") return t.empty;
    const said: Record<string, () => string | undefined> = {
      CHOICE: () => options.find((one) => one.value === text)?.title,
      INTEGER: () => Number(text).toLocaleString(locale),
      DECIMAL: () => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(text as `${number}`),
      DURATION: () => spanOf(text, locale),
      LOCALE: () => new Intl.DisplayNames(locale, { type: "language" }).of(text),
    };
    const shown = said[kind.name]?.() ?? text;
    return kind.unit ? `${shown} ${kind.unit}` : shown;
  };
}

const UNITS = { Y: "year", D: "day", H: "hour", M: "minute", S: "second" } as const;

/** `P1DT6H` is "1 day, 6 hours". Undefined of what has months or parts of a second. */
function spanOf(text: string, locale: string): string | undefined {
  if (!/^P(\d+Y)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+)([YDHMS])/g)].map(([, count, unit]) =>
    Number(count).toLocaleString(locale, {
      style: "unit",
      unit: UNITS[unit as keyof typeof UNITS],
      unitDisplay: "long",
    }),
  );
  return parts.join(", ") || undefined;
}

export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
