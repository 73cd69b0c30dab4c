import { useMoney } from "../../kit/Money.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useSession } from "../../session/session.ts";
import { useSpeech } from "../../words/words.ts";

interface InCurrencies<One> {
  readonly byCurrency: readonly One[];
  readonly normalised?: One | null | undefined;
}

/** Picks what is shown of amounts in several currencies: that of the address; else all in one, else the business's own. */
export function usePick(): <One extends { readonly currency: string }>(
  of: InCurrencies<One>,
) => One | undefined {
  const [{ currency }] = useUrlState();
  const { tenant } = useSession();
  return ({ byCurrency, normalised }) =>
    (currency ? byCurrency.find((one) => one.currency === currency) : normalised) ??
    byCurrency.find((one) => one.currency === tenant.currency) ??
    byCurrency[0];
}

/** Says numbers in the reader's manner. Exact amounts stay texts all the way. */
export function useSay() {
  const { locale } = useSpeech();
  const money = useMoney();
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const count = new Intl.NumberFormat(locale);
  return {
    money: (amount: string | number, currency: string) => money({ amount: String(amount), currency }),
    signed: (amount: string, currency: string) =>
      new Intl.NumberFormat(locale, { style: "currency", currency, signDisplay: "exceptZero" }).format(
        amount as unknown as number,
      ),
    short: (amount: number, currency: string) =>
      new Intl.NumberFormat(locale, {
        style: "currency",
        currency,
        notation: "compact",
        maximumFractionDigits: 1,
        minimumFractionDigits: 0,
      }).format(amount),
    percent: (rate: string | null | undefined) => (rate == null ? "–" : percent.format(Number(rate))),
    count: (number: number) => count.format(number),
  };
}
