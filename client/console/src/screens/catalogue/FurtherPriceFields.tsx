import { MultiSelect, SimpleGrid, Stack } from "@mantine/core";
import { AmountField } from "../../kit/AmountField.tsx";
import { useWords } from "../../words/words.ts";
import type { Fields } from "./OfferFields.tsx";
import { othersOf, pricesElsewhere, tariffIn } from "./offer.ts";
import { words } from "./offerWords.ts";
import { usePhrases } from "./phrases.ts";
import { tariffOf } from "./tariff.ts";

/** What is struck through beside the price, and what it costs in further currencies. */
export function FurtherPriceFields({ draft, set, product, say }: Fields) {
  const t = useWords(words);
  const { whole } = usePhrases();
  const there = pricesElsewhere(draft, product);
  const isListWrong = (at: number) => say(`prices.${at}.listPrice`) !== undefined;
  const others = othersOf(draft, product);
  return (
    <Stack gap="sm">
      <AmountField
        label={t.listPrice}
        description={t.listPriceHint}
        currency={tariffIn(draft, product).currency}
        value={draft.listPrice}
        error={say("listPrice")}
        onChange={(listPrice) => set({ listPrice })}
      />
      {there.length > 0 && (
        <MultiSelect
          label={t.others}
          description={t.othersHint}
          data={there.map((one) => ({ value: one.id, label: whole(tariffOf(one), product?.unitName ?? "") }))}
          value={others.map(({ id }) => id)}
          error={others.some((_, at) => isListWrong(at)) ? undefined : say("prices")}
          onChange={(others) => set({ others })}
        />
      )}
      {others.length > 0 && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {others.map(({ id, money: { currency } }, at) => (
            <AmountField
              key={id}
              label={t.listPriceIn(currency)}
              currency={currency}
              value={draft.listElsewhere[id] ?? ""}
              error={say(`prices.${at}.listPrice`)}
              onChange={(text) => set({ listElsewhere: { ...draft.listElsewhere, [id]: text } })}
            />
          ))}
        </SimpleGrid>
      )}
    </Stack>
  );
}
