import { ActionIcon, Button, Group, NumberInput, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { common } from "../../words/common.ts";
import { useWords, type Words } from "../../words/words.ts";
import type { TierDraft } from "./price.ts";

const words: Words<{ tiers: string; upTo: string; beyond: string; each: string; flat: string; add: string }> =
  {
    en: {
      tiers: "Tiers",
      upTo: "Up to",
      beyond: "Above",
      each: "Unit price",
      flat: "Flat fee",
      add: "Add tier",
    },
    de: {
      tiers: "Staffeln",
      upTo: "Bis",
      beyond: "Darüber",
      each: "Je Einheit",
      flat: "Einmal",
      add: "Staffel hinzufügen",
    },
  };

interface Props {
  value: readonly TierDraft[];
  change: (value: TierDraft[]) => void;
  error?: string | undefined;
}

/** The tiers of a price, the last of which is without end. */
export function TierFields({ value, change, error }: Props) {
  const t = useWords(words);
  const c = useWords(common);
  const set = (tier: TierDraft, changes: Partial<TierDraft>) =>
    change(value.map((one) => (one === tier ? { ...one, ...changes } : one)));
  const add = () => {
    const bounded = value.slice(0, -1);
    const last = value.at(-1);
    const upTo = (Number(bounded.at(-1)?.upTo) || 0) * 2 || 10;
    const key = Math.max(...value.map((one) => one.key)) + 1;
    change([...bounded, { key, upTo, unit: "", flat: "" }, ...(last ? [last] : [])]);
  };
  return (
    <Stack gap="xs" role="group" aria-label={t.tiers}>
      <Text size="sm" fw={500}>
        {t.tiers}
      </Text>
      {value.map((tier, at) => (
        <Group key={tier.key} gap="xs" wrap="nowrap" align="flex-end">
          {at === value.length - 1 ? (
            <Text size="sm" flex={1} pb={8}>
              {t.beyond}
            </Text>
          ) : (
            <NumberInput
              flex={1}
              size="xs"
              label={t.upTo}
              min={1}
              allowDecimal={false}
              value={tier.upTo}
              onChange={(upTo) => set(tier, { upTo: upTo === "" ? "" : Number(upTo) })}
            />
          )}
          <TextInput
            flex={1}
            size="xs"
            label={t.each}
            inputMode="decimal"
            value={tier.unit}
            onChange={(event) => set(tier, { unit: event.currentTarget.value })}
          />
          <TextInput
            flex={1}
            size="xs"
            label={t.flat}
            inputMode="decimal"
            value={tier.flat}
            onChange={(event) => set(tier, { flat: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mb={2}
            disabled={value.length <= 1 || at === value.length - 1}
            aria-label={`${c.remove}: ${t.upTo} ${tier.upTo}`}
            onClick={() => change(value.filter((one) => one !== tier))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {error && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
      <Group>
        <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {t.add}
        </Button>
      </Group>
    </Stack>
  );
}
