import { Stack } from "@mantine/core";
import { useWords } from "../../words/words.ts";
import type { Fields } from "./OfferFields.tsx";
import { OfferPicker } from "./OfferPicker.tsx";
import { words } from "./offerWords.ts";
import { words as records } from "./recordWords.ts";

/** Other offers: which come with it, and which are shown beside it. */
export function BesideFields({ draft, set, say }: Fields) {
  const t = useWords(words);
  const r = useWords(records);
  return (
    <Stack gap="sm">
      <OfferPicker
        label={r.bonuses}
        hint={t.bonusesHint}
        value={draft.bonuses}
        change={(bonuses) => set({ bonuses })}
        error={say("bonuses")}
      />
      <OfferPicker
        label={r.upsells}
        hint={t.upsellsHint}
        value={draft.upsells}
        change={(upsells) => set({ upsells })}
        error={say("upsells")}
      />
    </Stack>
  );
}
