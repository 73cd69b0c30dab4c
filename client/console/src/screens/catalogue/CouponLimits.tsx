import { NumberInput, SimpleGrid, TextInput } from "@mantine/core";
import { useWords } from "../../words/words.ts";
import { words } from "./couponWords.ts";

/** How often and when a coupon may be used. Times are as clocks of the person's zone show them. */
export interface Limits {
  readonly most: number | "";
  readonly perAccount: number | "";
  readonly from: string;
  readonly until: string;
}

export const NO_LIMITS: Limits = { most: "", perAccount: "", from: "", until: "" };

export function CouponLimits(props: {
  value: Limits;
  change: (changes: Partial<Limits>) => void;
  errors: Record<string, string>;
}) {
  const t = useWords(words);
  const { value, change, errors } = props;
  const count = (given: string | number) => (given === "" ? "" : Number(given));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <NumberInput
        label={t.most}
        placeholder={t.any}
        min={1}
        allowDecimal={false}
        value={value.most}
        error={errors["mostUses"]}
        onChange={(most) => change({ most: count(most) })}
      />
      <NumberInput
        label={t.perAccount}
        placeholder={t.any}
        min={1}
        allowDecimal={false}
        value={value.perAccount}
        error={errors["mostUsesPerAccount"]}
        onChange={(perAccount) => change({ perAccount: count(perAccount) })}
      />
      <TextInput
        type="datetime-local"
        label={t.from}
        value={value.from}
        onChange={(event) => change({ from: event.currentTarget.value })}
      />
      <TextInput
        type="datetime-local"
        label={t.until}
        value={value.until}
        error={errors["endsAt"]}
        onChange={(event) => change({ until: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
