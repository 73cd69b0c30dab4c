import { Checkbox, Radio, Stack } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useWords, type Words } from "../../words/words.ts";
import {
  type CatalogueFeatureFragment,
  CatalogueFeatureCreateDocument as Create,
  type FeatureKind,
  CatalogueFeatureUpdateDocument as Update,
} from "./catalogue.gen.ts";
import { NameAndCode } from "./NameAndCode.tsx";
import { usePhrases } from "./phrases.ts";
import { words as shared } from "./words.ts";

const words: Words<{
  edit: string;
  about: string;
  summed: string;
  summedHint: string;
  counted: string;
  countedHint: string;
}> = {
  en: {
    edit: "Edit feature",
    about: "Products include features. Your app checks for them by their code.",
    summed: "Add up limits",
    summedHint:
      "An account that has it several times gets the sum of the limits. If off, it gets the highest.",
    counted: "Track usage",
    countedHint: "Usage is counted against the limit and starts again each period.",
  },
  de: {
    edit: "Leistung bearbeiten",
    about: "Produkte berechtigen zu Leistungen. Ihr Programm fragt nach ihnen mit ihrem Kürzel.",
    summed: "Grenzen addieren sich",
    summedHint: "Wer sie mehrfach hat, hat die Summe; sonst die größte.",
    counted: "Verbrauch wird gezählt",
    countedHint: "Was von der Grenze verbraucht ist, wird festgehalten, in jedem Zeitraum neu.",
  },
};

interface Props {
  isOpen: boolean;
  close: () => void;
  /** The one to edit; without one, one is made. */
  feature?: CatalogueFeatureFragment;
  made?: (feature: CatalogueFeatureFragment) => void;
}

export function FeatureDialog({ isOpen, close, feature, made }: Props) {
  const t = useWords(words);
  const s = useWords(shared);
  const c = useWords(common);
  const { t: p } = usePhrases();
  const create = useCommand(Create);
  const update = useCommand(Update);
  const command = feature ? update : create;
  const [named, setNamed] = useState({ name: feature?.name ?? "", code: feature?.code ?? "" });
  const [kind, setKind] = useState<FeatureKind>(feature?.kind ?? "BOOLEAN");
  const [isSummed, setSummed] = useState(feature?.isSummed ?? false);
  const [isCounted, setCounted] = useState(feature?.isCounted ?? false);
  const leave = () => {
    command.forget();
    if (!feature) setNamed({ name: "", code: "" });
    close();
  };
  const submit = async () => {
    const limit = kind === "LIMIT" ? { isSummed, isCounted } : {};
    if (feature) {
      const { data } = await update.run({ input: { feature: feature.id, name: named.name, ...limit } });
      if (data === undefined) return;
    } else {
      const { data } = await create.run({ input: { ...named, kind, ...limit } });
      if (data === undefined) return;
      if (data.featureCreate.feature) made?.(data.featureCreate.feature);
    }
    notice(c.saved);
    leave();
  };
  return (
    <FormDialog
      isOpen={isOpen}
      close={leave}
      title={feature ? t.edit : s.add.features}
      about={t.about}
      verb={feature ? c.save : s.add.features}
      isBusy={command.isBusy}
      isReady={named.name.trim() !== ""}
      problems={general(command.refusals)}
      submit={submit}
    >
      <NameAndCode
        value={named}
        change={setNamed}
        errors={byField(command.refusals)}
        isFixed={feature !== undefined}
      />
      {!feature && (
        <Radio.Group label={s.kind} value={kind} onChange={(value) => setKind(value as FeatureKind)}>
          <Stack gap="xs" mt={6}>
            <Radio value="BOOLEAN" label={p.kinds.BOOLEAN} />
            <Radio value="LIMIT" label={p.kinds.LIMIT} />
          </Stack>
        </Radio.Group>
      )}
      {kind === "LIMIT" && (
        <>
          <Checkbox
            label={t.summed}
            description={t.summedHint}
            checked={isSummed}
            onChange={(event) => setSummed(event.currentTarget.checked)}
          />
          <Checkbox
            label={t.counted}
            description={t.countedHint}
            checked={isCounted}
            onChange={(event) => setCounted(event.currentTarget.checked)}
          />
        </>
      )}
    </FormDialog>
  );
}
