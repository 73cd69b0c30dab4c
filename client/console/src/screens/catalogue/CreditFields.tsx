import { NumberInput, Select, Stack } from "@mantine/core";
import { useWords } from "../../words/words.ts";
import type { Fields } from "./OfferFields.tsx";
import { type CreditsDraft, tariffIn } from "./offer.ts";
import { words } from "./offerWords.ts";
import { SpanFields } from "./SpanFields.tsx";
import { RECURRING } from "./tariff.ts";

/** The credits that come with each payment, and when they end. */
export function CreditFields({ draft, set: setDraft, product, say }: Fields) {
  const t = useWords(words);
  const { credits } = draft;
  const set = (changes: Partial<CreditsDraft>) => setDraft({ credits: { ...credits, ...changes } });
  const recurs = RECURRING.includes(tariffIn(draft, product).intervalUnit);
  const ends = (["never", "payment", "length"] as const).filter(
    (end) => recurs || end !== "payment" || credits.end === end,
  );
  return (
    <Stack gap="sm">
      <NumberInput
        label={t.credits}
        description={t.creditsHint}
        min={1}
        allowDecimal={false}
        value={credits.units}
        error={say("credits.units")}
        onChange={(units) => set({ units: units === "" ? "" : Number(units) })}
      />
      {credits.units !== "" && (
        <Select
          label={t.end}
          allowDeselect={false}
          data={ends.map((value) => ({ value, label: t.ends[value] }))}
          value={credits.end}
          error={say("credits.endWithPayment")}
          onChange={(end) => set({ end: end as CreditsDraft["end"] })}
        />
      )}
      {credits.units !== "" && credits.end === "length" && (
        <>
          <SpanFields
            label={t.last}
            value={credits.last}
            change={(last) => set({ last })}
            errors={{
              count: say("credits.last.unit") ? undefined : say("credits.last"),
              unit: say("credits.last.unit"),
            }}
          />
          <NumberInput
            label={t.leadDays}
            description={t.leadDaysHint}
            min={0}
            allowDecimal={false}
            value={credits.leadDays}
            error={say("credits.leadDays")}
            onChange={(days) => set({ leadDays: Number(days) || 0 })}
          />
        </>
      )}
    </Stack>
  );
}
