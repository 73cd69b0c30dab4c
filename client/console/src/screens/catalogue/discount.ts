import { useMoney } from "../../kit/Money.tsx";
import { useSpeech } from "../../words/words.ts";
import type { CatalogueCouponFragment } from "./catalogue.gen.ts";
import { usePhrases } from "./phrases.ts";

type Terms = Pick<CatalogueCouponFragment, "percent" | "amountOff" | "duration" | "periods">;

/** What a coupon takes off, and for how long: `10% · First invoice`. */
export function useDiscount() {
  const { t } = usePhrases();
  const { locale } = useSpeech();
  const money = useMoney();
  const percent = new Intl.NumberFormat(locale, { style: "unit", unit: "percent", maximumFractionDigits: 4 });
  const less = ({ percent: rate, amountOff }: Terms) =>
    amountOff ? money(amountOff) : percent.format((rate ?? "0") as unknown as number);
  const long = ({ duration, periods }: Terms) =>
    duration === "PERIODS" ? t.periods(periods ?? 0) : t.durations[duration];
  return { less, long, off: (terms: Terms) => `${less(terms)} · ${long(terms)}` };
}
