import { TextInput, type TextInputProps } from "@mantine/core";
import { useSpeech } from "../words/words.ts";
import { digitsOf, minorOf } from "./amounts.ts";

interface Props extends Omit<TextInputProps, "value" | "onChange"> {
  currency: string;
  /** As it is typed; `minorOf` makes minor units of it. */
  value: string;
  onChange: (text: string) => void;
}

/** An amount of one currency, typed with a point or a comma. */
export function AmountField({ currency, value, onChange, error, ...props }: Props) {
  const { locale } = useSpeech();
  const isWrong = value !== "" && minorOf(value, currency) === undefined;
  return (
    <TextInput
      inputMode="decimal"
      placeholder={(0).toLocaleString(locale, { minimumFractionDigits: digitsOf(currency) })}
      rightSection={<span style={{ fontSize: 12 }}>{currency}</span>}
      rightSectionWidth={48}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error ?? isWrong}
      className="tabular"
      {...props}
    />
  );
}
