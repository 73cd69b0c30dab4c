import { Group, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { LedgerTaxRateCreateDocument } from "./ledger.gen.ts";
import { words } from "./words.ts";

export function NewTaxRate({ close }: { close: () => void }) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(LedgerTaxRateCreateDocument);
  const form = useForm({ initialValues: { name: "", percent: "", country: "", region: "" } });
  const submit = async () => {
    const { name, percent, country, region } = form.values;
    const answer = await run({
      input: {
        name: name.trim(),
        percent: percent.trim().replace(",", "."),
        ...(country.trim() ? { country: country.trim().toUpperCase() } : {}),
        ...(region.trim() ? { region: region.trim() } : {}),
      },
    });
    form.setErrors(byField(answer.refusals));
    if (answer.data === undefined) return;
    notice(t.created);
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.newRate}
      about={t.newRateAbout}
      verb={t.create}
      isBusy={isBusy}
      isReady={form.values.name.trim() !== "" && form.values.percent.trim() !== ""}
      problems={general(refusals)}
      submit={submit}
    >
      <Group grow align="flex-start">
        <TextInput label={t.name} description={t.nameHint} data-autofocus {...form.getInputProps("name")} />
        <TextInput
          label={t.percent}
          description={t.percentHint}
          inputMode="decimal"
          {...form.getInputProps("percent")}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput label={t.country} description={t.countryHint} {...form.getInputProps("country")} />
        <TextInput label={t.region} description={t.regionHint} {...form.getInputProps("region")} />
      </Group>
    </FormDialog>
  );
}
