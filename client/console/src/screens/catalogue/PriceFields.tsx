import { Group, NumberInput, Select, Stack, TextInput } from "@mantine/core";
import { useWords, type Words } from "../../words/words.ts";
import type { IntervalUnit, PricingModel } from "./catalogue.gen.ts";
import { usePhrases } from "./phrases.ts";
import type { PriceDraft } from "./price.ts";
import { TierFields } from "./TierFields.tsx";
import { isTiered, RECURRING } from "./tariff.ts";

interface Texts {
  model: string;
  amount: string;
  currency: string;
  every: string;
  count: string;
  size: string;
  tax: string;
  taxes: Record<PriceDraft["includesTax"], string>;
}

const words: Words<Texts> = {
  en: {
    model: "Pricing model",
    amount: "Amount",
    currency: "Currency",
    every: "Interval",
    count: "Every",
    size: "Units per package",
    tax: "Tax",
    taxes: { setting: "As set in Settings", yes: "Included in the price", no: "Added to the price" },
  },
  de: {
    model: "Wie gerechnet wird",
    amount: "Betrag",
    currency: "Währung",
    every: "Zeitraum",
    count: "Alle",
    size: "Einheiten je Paket",
    tax: "Steuer",
    taxes: { setting: "Wie in den Einstellungen", yes: "Enthalten", no: "Kommt hinzu" },
  },
};

export const CURRENCIES = [
  "EUR",
  "USD",
  "GBP",
  "CHF",
  "SEK",
  "NOK",
  "DKK",
  "PLN",
  "CZK",
  "JPY",
  "CAD",
  "AUD",
];

/** The fields of a price. It never changes once it is made. */
export function PriceFields(props: {
  value: PriceDraft;
  change: (changes: Partial<PriceDraft>) => void;
  errors: Record<string, string>;
}) {
  const t = useWords(words);
  const { t: p } = usePhrases();
  const { value, change, errors } = props;
  const currencies = [...new Set([value.currency, ...CURRENCIES])];
  return (
    <Stack gap="sm">
      <Select
        label={t.model}
        description={p.modelHints[value.model]}
        allowDeselect={false}
        data={(Object.keys(p.models) as PricingModel[]).map((one) => ({ value: one, label: p.models[one] }))}
        value={value.model}
        error={errors["model"]}
        onChange={(model) => change({ model: model as PricingModel })}
      />
      <Group gap="sm" align="flex-start" grow>
        {!isTiered(value.model) && (
          <TextInput
            label={t.amount}
            required
            inputMode="decimal"
            value={value.amount}
            error={errors["unitAmount"] ?? errors["money"]}
            onChange={(event) => change({ amount: event.currentTarget.value })}
          />
        )}
        <Select
          label={t.currency}
          searchable
          allowDeselect={false}
          data={currencies}
          value={value.currency}
          error={errors["currency"]}
          onChange={(currency) => change({ currency: currency ?? value.currency })}
        />
      </Group>
      {value.model === "PACKAGE" && (
        <NumberInput
          label={t.size}
          min={1}
          allowDecimal={false}
          value={value.packageSize}
          error={errors["packageSize"]}
          onChange={(size) => change({ packageSize: Number(size) || 1 })}
        />
      )}
      {isTiered(value.model) && (
        <TierFields value={value.tiers} change={(tiers) => change({ tiers })} error={errors["tiers"]} />
      )}
      <Group gap="sm" align="flex-start" grow>
        {RECURRING.includes(value.intervalUnit) && (
          <NumberInput
            label={t.count}
            min={1}
            allowDecimal={false}
            value={value.intervalCount}
            error={errors["intervalCount"]}
            onChange={(count) => change({ intervalCount: Number(count) || 1 })}
          />
        )}
        <Select
          label={t.every}
          allowDeselect={false}
          data={(Object.keys(p.units) as IntervalUnit[]).map((one) => ({ value: one, label: p.units[one] }))}
          value={value.intervalUnit}
          error={errors["intervalUnit"]}
          onChange={(unit) => change({ intervalUnit: unit as IntervalUnit })}
        />
      </Group>
      <Select
        label={t.tax}
        allowDeselect={false}
        data={(["setting", "yes", "no"] as const).map((one) => ({ value: one, label: t.taxes[one] }))}
        value={value.includesTax}
        onChange={(tax) => change({ includesTax: tax as PriceDraft["includesTax"] })}
      />
    </Stack>
  );
}
