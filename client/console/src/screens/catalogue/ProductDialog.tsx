import { Checkbox, Select, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useWords, type Words } from "../../words/words.ts";
import {
  type CatalogueProductFragment,
  type Consumption,
  CatalogueProductCreateDocument as Create,
  CatalogueProductUpdateDocument as Update,
} from "./catalogue.gen.ts";
import { FeaturePicker, type Granted } from "./FeaturePicker.tsx";
import { NameAndCode } from "./NameAndCode.tsx";
import { words as shared } from "./words.ts";

interface Texts {
  edit: string;
  about: string;
  editAbout: string;
  unit: string;
  unitHint: string;
  usedUp: string;
  consumption: Record<Consumption, string>;
  seated: string;
  seatedHint: string;
}

export const productWords: Words<Texts> = {
  en: {
    edit: "Edit product",
    about: "What people become members of. Prices and offers come next.",
    editAbout: "Current subscribers gain and lose features soon after you save.",
    unit: "Unit name",
    unitHint: "As in “per seat”.",
    usedUp: "Consumption",
    consumption: { BY_TIME: "By time", BY_UNIT: "By unit, as credits" },
    seated: "Has seats",
    seatedHint: "The quantity is the number of people who can have a seat in the account.",
  },
  de: {
    edit: "Produkt bearbeiten",
    about: "Wovon man Mitglied wird. Preise und Angebote kommen danach.",
    editAbout: "Wer es hat, bekommt und verliert Leistungen, kurz nachdem Sie speichern.",
    unit: "Wie eines heißt",
    unitHint: "Wie in „je Platz“.",
    usedUp: "Verbrauch",
    consumption: { BY_TIME: "Nach Zeit", BY_UNIT: "Stück für Stück, als Credits" },
    seated: "Es hat Plätze",
    seatedHint: "Die Menge ist, wie viele Personen einen Platz im Konto haben dürfen.",
  },
};

interface Props {
  isOpen: boolean;
  close: () => void;
  product?: CatalogueProductFragment;
  made?: (id: string) => void;
}

const begun = (product: CatalogueProductFragment | undefined) => ({
  named: { name: product?.name ?? "", code: product?.code ?? "" },
  description: product?.description ?? "",
  unitName: product?.unitName ?? "membership",
  consumption: product?.consumption ?? ("BY_TIME" as Consumption),
  isSeated: product?.isSeated ?? false,
  features: (product?.features ?? []) as readonly Granted[],
});

export function ProductDialog({ isOpen, close, product, made }: Props) {
  const t = useWords(productWords);
  const s = useWords(shared);
  const c = useWords(common);
  const create = useCommand(Create);
  const update = useCommand(Update);
  const command = product ? update : create;
  const [form, setForm] = useState(() => begun(product));
  const set = (changes: Partial<typeof form>) => setForm((old) => ({ ...old, ...changes }));
  const errors = byField(command.refusals);
  const leave = () => {
    command.forget();
    setForm(begun(product));
    close();
  };
  const submit = async () => {
    const { named, description, unitName, consumption, isSeated } = form;
    const features = form.features.map(({ feature, amount }) => ({ feature: feature.id, amount }));
    if (product) {
      const input = { product: product.id, name: named.name, description, unitName, features };
      if ((await update.run({ input })).data === undefined) return;
      notice(c.saved);
      command.forget();
      close();
      return;
    }
    const input = { ...named, description, unitName, consumption, isSeated, features };
    const { data } = await create.run({ input });
    if (data === undefined) return;
    leave();
    if (data.productCreate.product) made?.(data.productCreate.product.id);
  };
  return (
    <FormDialog
      isOpen={isOpen}
      close={leave}
      title={product ? t.edit : s.add.products}
      about={product ? t.editAbout : t.about}
      verb={product ? c.save : s.add.products}
      isBusy={command.isBusy}
      isReady={form.named.name.trim() !== ""}
      problems={general(command.refusals)}
      submit={submit}
      size="lg"
    >
      <NameAndCode
        value={form.named}
        change={(named) => set({ named })}
        errors={errors}
        isFixed={product !== undefined}
      />
      <Textarea
        label={s.description}
        autosize
        minRows={2}
        value={form.description}
        error={errors["description"]}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
      <FeaturePicker value={form.features} change={(features) => set({ features })} />
      <TextInput
        label={t.unit}
        description={t.unitHint}
        value={form.unitName}
        error={errors["unitName"]}
        onChange={(event) => set({ unitName: event.currentTarget.value })}
      />
      {!product && (
        <>
          <Select
            label={t.usedUp}
            allowDeselect={false}
            data={(Object.keys(t.consumption) as Consumption[]).map((value) => ({
              value,
              label: t.consumption[value],
            }))}
            value={form.consumption}
            onChange={(value) => set({ consumption: value as Consumption })}
          />
          <Checkbox
            label={t.seated}
            description={t.seatedHint}
            checked={form.isSeated}
            onChange={(event) => set({ isSeated: event.currentTarget.checked })}
          />
        </>
      )}
    </FormDialog>
  );
}
