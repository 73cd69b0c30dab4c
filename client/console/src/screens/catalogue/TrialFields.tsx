import { NumberInput, Select, SimpleGrid, Stack } from "@mantine/core";
import { AmountField } from "../../kit/AmountField.tsx";
import { useWords } from "../../words/words.ts";
import type { Fields } from "./OfferFields.tsx";
import { isByUnit, othersOf, type PhaseDraft, tariffIn } from "./offer.ts";
import { words } from "./offerWords.ts";
import { SpanFields } from "./SpanFields.tsx";

/** One phase before the regular price, or two. In each further currency a phase has an amount of its own. */
export function TrialFields(props: Fields) {
  const t = useWords(words);
  const { draft, set } = props;
  const [first, second] = draft.trials;
  return (
    <Stack gap="lg">
      <Phase
        {...props}
        at={0}
        label={t.trial}
        kinds={t.trials}
        phase={first}
        change={(phase) => set({ trials: [phase, second] })}
      />
      {first.kind !== "none" && (
        <Phase
          {...props}
          at={1}
          label={t.second}
          kinds={t.seconds}
          phase={second}
          change={(phase) => set({ trials: [first, phase] })}
        />
      )}
    </Stack>
  );
}

interface PhaseProps extends Fields {
  at: 0 | 1;
  label: string;
  kinds: Record<PhaseDraft["kind"], string>;
  phase: PhaseDraft;
  change: (phase: PhaseDraft) => void;
}

function Phase({ draft, product, say, at, label, kinds, phase, change }: PhaseProps) {
  const t = useWords(words);
  const path = `trialPhases.${at}`;
  const isPaid = phase.kind === "paid";
  const set = (changes: Partial<PhaseDraft>) => change({ ...phase, ...changes });
  const own = isPaid ? undefined : say(`${path}.money`, `${path}.moneyElsewhere`);
  const isOfOne = say("trialPhases.0", "trialPhases.1") !== undefined;
  const error = own ?? (at === 0 && !isOfOne ? say("trialPhases") : undefined);
  return (
    <Stack gap="sm" role="group" aria-label={label}>
      <Select
        label={label}
        allowDeselect={false}
        data={(["none", "free", "paid"] as const).map((value) => ({ value, label: kinds[value] }))}
        value={phase.kind}
        error={error}
        onChange={(kind) => set({ kind: kind as PhaseDraft["kind"] })}
      />
      {phase.kind !== "none" && (
        <SpanFields
          label={t.long}
          value={phase.long}
          change={(long) => set({ long })}
          errors={{ count: say(`${path}.intervalCount`), unit: say(`${path}.intervalUnit`) }}
        />
      )}
      {isPaid && <Amounts draft={draft} product={product} say={say} path={path} phase={phase} set={set} />}
      {phase.kind !== "none" && isByUnit(product) && (
        <NumberInput
          label={t.trialCredits}
          min={1}
          allowDecimal={false}
          value={phase.credits}
          error={say(`${path}.creditUnits`)}
          onChange={(units) => set({ credits: units === "" ? "" : Number(units) })}
        />
      )}
    </Stack>
  );
}

type AmountsProps = Pick<Fields, "draft" | "product" | "say"> & {
  path: string;
  phase: PhaseDraft;
  set: (changes: Partial<PhaseDraft>) => void;
};

function Amounts({ draft, product, say, path, phase, set }: AmountsProps) {
  const t = useWords(words);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <AmountField
        label={t.trialAmount}
        required
        currency={tariffIn(draft, product).currency}
        value={phase.amount}
        error={say(`${path}.money`)}
        onChange={(amount) => set({ amount })}
      />
      {othersOf(draft, product).map(({ id, money: { currency } }) => (
        <AmountField
          key={id}
          label={t.trialIn(currency)}
          required
          currency={currency}
          value={phase.elsewhere[currency] ?? ""}
          error={phase.elsewhere[currency] ? undefined : say(`${path}.moneyElsewhere`)}
          onChange={(text) => set({ elsewhere: { ...phase.elsewhere, [currency]: text } })}
        />
      ))}
    </SimpleGrid>
  );
}
