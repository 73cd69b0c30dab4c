import { NumberInput, Select, SimpleGrid } from "@mantine/core";
import { useWords } from "../../words/words.ts";
import type { IntervalUnit } from "./catalogue.gen.ts";
import type { SpanDraft } from "./offer.ts";
import { words } from "./offerWords.ts";
import { usePhrases } from "./phrases.ts";
import { RECURRING } from "./tariff.ts";

/** So many days, weeks, months or years. */
export function SpanFields(props: {
  label: string;
  value: SpanDraft;
  change: (value: SpanDraft) => void;
  errors: { count?: string | undefined; unit?: string | undefined };
}) {
  const t = useWords(words);
  const { t: p } = usePhrases();
  const { value, change, errors } = props;
  return (
    <SimpleGrid cols={2} spacing="sm">
      <NumberInput
        label={props.label}
        min={1}
        allowDecimal={false}
        value={value.count}
        error={errors.count}
        onChange={(count) => change({ ...value, count: Number(count) || 1 })}
      />
      <Select
        label={t.unit}
        allowDeselect={false}
        data={RECURRING.map((unit) => ({ value: unit, label: p.units[unit] }))}
        value={value.unit}
        error={errors.unit}
        onChange={(unit) => change({ ...value, unit: unit as IntervalUnit })}
      />
    </SimpleGrid>
  );
}
