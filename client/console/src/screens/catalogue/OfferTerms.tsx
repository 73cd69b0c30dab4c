import {
  Checkbox,
  MultiSelect,
  NumberInput,
  Paper,
  SimpleGrid,
  Stack,
  TextInput,
  Title,
} from "@mantine/core";
import { useSpeech, useWords } from "../../words/words.ts";
import type { Fields } from "./OfferFields.tsx";
import { NEW_PRICE, pricesOf, tariffIn } from "./offer.ts";
import { words } from "./offerWords.ts";
import { usePhrases } from "./phrases.ts";
import { TrialFields } from "./TrialFields.tsx";
import { RECURRING, tariffOf } from "./tariff.ts";

/** What an offer may say besides. */
export function OfferTerms(props: Fields) {
  const { draft, set, product, errors } = props;
  const t = useWords(words);
  const { zone } = useSpeech();
  const { whole } = usePhrases();
  const tariff = tariffIn(draft, product);
  const others =
    product === undefined || draft.price === NEW_PRICE
      ? []
      : pricesOf(product)
          .filter((one) => one.money.currency !== tariff.currency)
          .filter((one) => one.intervalUnit === tariff.intervalUnit)
          .filter((one) => one.intervalCount === tariff.intervalCount);
  return (
    <Paper withBorder p="lg" component="section" aria-label={t.more}>
      <Stack>
        <Title order={2}>{t.more}</Title>
        {RECURRING.includes(tariff.intervalUnit) && (
          <TrialFields {...props} others={others.filter(({ id }) => draft.others.includes(id))} />
        )}
        <TextInput
          label={t.listPrice}
          description={t.listPriceHint}
          inputMode="decimal"
          value={draft.listPrice}
          error={errors["listPrice"]}
          onChange={(event) => set({ listPrice: event.currentTarget.value })}
        />
        {others.length > 0 && (
          <MultiSelect
            label={t.others}
            description={t.othersHint}
            data={others.map((one) => ({
              value: one.id,
              label: whole(tariffOf(one), product?.unitName ?? ""),
            }))}
            value={[...draft.others]}
            onChange={(ids) => set({ others: ids })}
          />
        )}
        {tariff.model !== "FLAT" && (
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NumberInput
              label={t.least}
              min={0}
              allowDecimal={false}
              value={draft.least}
              onChange={(least) => set({ least: Number(least) || 0 })}
            />
            <NumberInput
              label={t.most}
              placeholder={t.mostHint}
              min={1}
              allowDecimal={false}
              value={draft.most}
              error={errors["mostQuantity"]}
              onChange={(most) => set({ most: most === "" ? "" : Number(most) })}
            />
          </SimpleGrid>
        )}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            type="datetime-local"
            label={t.from}
            description={t.zone(zone)}
            value={draft.from}
            onChange={(event) => set({ from: event.currentTarget.value })}
          />
          <TextInput
            type="datetime-local"
            label={t.until}
            description={t.zone(zone)}
            value={draft.until}
            error={errors["availableUntil"]}
            onChange={(event) => set({ until: event.currentTarget.value })}
          />
        </SimpleGrid>
        <NumberInput
          label={t.rank}
          description={t.rankHint}
          allowDecimal={false}
          value={draft.rank}
          onChange={(rank) => set({ rank: Number(rank) || 0 })}
        />
        <Checkbox
          label={t.isPublic}
          description={t.isPublicHint}
          checked={draft.isPublic}
          onChange={(event) => set({ isPublic: event.currentTarget.checked })}
        />
        <Checkbox
          label={t.isOneTime}
          description={t.isOneTimeHint}
          checked={draft.isOneTime}
          onChange={(event) => set({ isOneTime: event.currentTarget.checked })}
        />
      </Stack>
    </Paper>
  );
}
