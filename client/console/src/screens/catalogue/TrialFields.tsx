import { NumberInput, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useWords } from "../../words/words.ts";
import type { CataloguePriceFragment, IntervalUnit } from "./catalogue.gen.ts";
import type { Fields } from "./OfferFields.tsx";
import type { OfferDraft } from "./offer.ts";
import { words } from "./offerWords.ts";
import { usePhrases } from "./phrases.ts";
import { RECURRING } from "./tariff.ts";

/** A phase before the regular price. In each further currency it has an amount of its own. */
export function TrialFields({ draft, set, others }: Fields & { others: readonly CataloguePriceFragment[] }) {
  const t = useWords(words);
  const { t: p } = usePhrases();
  return (
    <Stack gap="sm">
      <Select
        label={t.trial}
        allowDeselect={false}
        data={(["none", "free", "paid"] as const).map((one) => ({ value: one, label: t.trials[one] }))}
        value={draft.trial}
        onChange={(trial) => set({ trial: trial as OfferDraft["trial"] })}
      />
      {draft.trial !== "none" && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberInput
            label={t.trialLong}
            min={1}
            allowDecimal={false}
            value={draft.trialCount}
            onChange={(count) => set({ trialCount: Number(count) || 1 })}
          />
          <Select
            label={t.trialUnit}
            allowDeselect={false}
            data={RECURRING.map((unit) => ({ value: unit, label: p.units[unit] }))}
            value={draft.trialUnit}
            onChange={(unit) => set({ trialUnit: unit as IntervalUnit })}
          />
        </SimpleGrid>
      )}
      {draft.trial === "paid" && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t.trialAmount}
            inputMode="decimal"
            value={draft.trialAmount}
            onChange={(event) => set({ trialAmount: event.currentTarget.value })}
          />
          {others.map(({ id, money: { currency } }) => (
            <TextInput
              key={id}
              label={t.trialIn(currency)}
              inputMode="decimal"
              value={draft.trialElsewhere[currency] ?? ""}
              onChange={(event) =>
                set({ trialElsewhere: { ...draft.trialElsewhere, [currency]: event.currentTarget.value } })
              }
            />
          ))}
        </SimpleGrid>
      )}
    </Stack>
  );
}
