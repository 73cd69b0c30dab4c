import { Text, type TextProps } from "@mantine/core";
import { useSpeech } from "../words/words.ts";

export interface MoneyValue {
  readonly amount: string;
  readonly currency: string;
}

/** The amount in the reader's manner: exact, for `Intl` takes decimals as texts. */
export function money(value: MoneyValue, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: value.currency });
  return format.format(value.amount as unknown as number);
}

export function useMoney(): (value: MoneyValue) => string {
  const { locale } = useSpeech();
  return (value) => money(value, locale);
}

export function Money({ value, ...props }: { value: MoneyValue | null | undefined } & TextProps) {
  const say = useMoney();
  return (
    <Text span inherit className="tabular" {...props}>
      {value ? say(value) : "–"}
    </Text>
  );
}
