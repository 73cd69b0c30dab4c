import { Checkbox, NumberInput, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useSpeech, useWords } from "../../words/words.ts";
import type { Fields } from "./OfferFields.tsx";
import { mostIn, tariffIn } from "./offer.ts";
import { words } from "./offerWords.ts";

/** How many, how often, from when to when, and where it is shown. */
export function SaleFields({ draft, set, product, say }: Fields) {
  const t = useWords(words);
  const { zone } = useSpeech();
  const tariff = tariffIn(draft, product);
  const most = mostIn(draft, tariff);
  const hasQuantity = tariff.model !== "FLAT" || draft.least !== 1 || most !== 1;
  return (
    <Stack>
      {hasQuantity && (
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
            value={most ?? ""}
            error={say("mostQuantity")}
            onChange={(count) => set({ most: count === "" ? "" : Number(count) })}
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
          error={say("availableUntil")}
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
  );
}
