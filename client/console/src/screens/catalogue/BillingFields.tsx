import { Select, Stack } from "@mantine/core";
import { useWords } from "../../words/words.ts";
import type { Alignment, ProrationPreset, Stub } from "./catalogue.gen.ts";
import type { Fields } from "./OfferFields.tsx";
import { tariffIn } from "./offer.ts";
import { words } from "./offerWords.ts";
import { words as records } from "./recordWords.ts";
import { SpanFields } from "./SpanFields.tsx";
import { RECURRING } from "./tariff.ts";

/** When periods begin, how changes on the way are reckoned, and how long what is paid once lasts. */
export function BillingFields(props: Fields) {
  const t = useWords(words);
  const { draft, set, product, say } = props;
  const { intervalUnit } = tariffIn(draft, product);
  return (
    <Stack gap="sm">
      {RECURRING.includes(intervalUnit) && <Begins {...props} />}
      {intervalUnit === "ONCE" && <Lasts {...props} />}
      <Select
        label={t.proration}
        description={t.prorationHint}
        placeholder={t.ownProration}
        clearable
        data={options(t.prorations)}
        value={draft.proration}
        error={say("proration")}
        onChange={(value) => set({ proration: value as ProrationPreset | null })}
      />
    </Stack>
  );
}

const options = (texts: Record<string, string>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }));

function Begins({ draft, set, say }: Fields) {
  const r = useWords(records);
  const hasStub = draft.alignment !== "ANNIVERSARY" || draft.stub !== "PRORATE";
  return (
    <>
      <Select
        label={r.begins}
        allowDeselect={false}
        data={options(r.alignments)}
        value={draft.alignment}
        error={say("alignment")}
        onChange={(value) => set({ alignment: value as Alignment })}
      />
      {hasStub && (
        <Select
          label={r.stub}
          allowDeselect={false}
          data={options(r.stubs)}
          value={draft.stub}
          error={say("stub")}
          onChange={(value) => set({ stub: value as Stub })}
        />
      )}
    </>
  );
}

function Lasts({ draft, set, say }: Fields) {
  const t = useWords(words);
  return (
    <>
      <Select
        label={t.term}
        allowDeselect={false}
        data={[
          { value: "good", label: t.forGood },
          { value: "time", label: t.forTime },
        ]}
        value={draft.term ? "time" : "good"}
        error={draft.term ? undefined : say("term")}
        onChange={(value) => set({ term: value === "time" ? { unit: "MONTH", count: 6 } : null })}
      />
      {draft.term && (
        <SpanFields
          label={t.long}
          value={draft.term}
          change={(term) => set({ term })}
          errors={{ count: say("term.count") ?? say("term"), unit: say("term.unit") }}
        />
      )}
    </>
  );
}
