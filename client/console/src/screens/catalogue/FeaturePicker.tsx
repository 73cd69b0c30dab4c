import { ActionIcon, Button, Group, NumberInput, Select, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useLiveQuery } from "../../live/useLive.ts";
import { common } from "../../words/common.ts";
import { useWords, type Words } from "../../words/words.ts";
import { type CatalogueFeatureFragment, CatalogueFeaturesDocument } from "./catalogue.gen.ts";
import { FeatureDialog } from "./FeatureDialog.tsx";
import { words as shared } from "./words.ts";

const words: Words<{ add: string; make: string; amount: (name: string) => string }> = {
  en: { add: "Add feature", make: "Create feature", amount: (name) => `Limit of ${name}` },
  de: { add: "Leistung hinzufügen", make: "Neue Leistung", amount: (name) => `Wie viel: ${name}` },
};

export interface Granted {
  readonly feature: CatalogueFeatureFragment;
  /** Where it is a limit. */
  readonly amount: number | null;
}

/** What a product entitles to: chosen among the features that there are, or made here. */
export function FeaturePicker(props: { value: readonly Granted[]; change: (value: Granted[]) => void }) {
  const t = useWords(words);
  const s = useWords(shared);
  const c = useWords(common);
  const [isMaking, making] = useDisclosure();
  const { data } = useLiveQuery(CatalogueFeaturesDocument, { first: 100 }, { kinds: ["feature."] });
  const { value, change } = props;
  const rest = (data?.features.nodes ?? []).filter(({ id }) => value.every((one) => one.feature.id !== id));
  const add = (feature: CatalogueFeatureFragment | undefined) =>
    feature && change([...value, { feature, amount: feature.kind === "LIMIT" ? 1 : null }]);
  return (
    <Stack gap="xs" role="group" aria-label={s.features}>
      <Text size="sm" fw={500}>
        {s.features}
      </Text>
      {value.map((one) => (
        <Group key={one.feature.id} gap="xs" wrap="nowrap">
          <Text size="sm" flex={1}>
            {one.feature.name}
          </Text>
          {one.feature.kind === "LIMIT" && (
            <NumberInput
              w={110}
              size="xs"
              min={0}
              allowDecimal={false}
              aria-label={t.amount(one.feature.name)}
              value={one.amount ?? ""}
              onChange={(amount) =>
                change(value.map((other) => (other === one ? { ...one, amount: Number(amount) } : other)))
              }
            />
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`${c.remove}: ${one.feature.name}`}
            onClick={() => change(value.filter((other) => other !== one))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group gap="xs" wrap="nowrap">
        {rest.length > 0 && (
          <Select
            flex={1}
            searchable
            aria-label={t.add}
            placeholder={t.add}
            data={rest.map(({ id, name }) => ({ value: id, label: name }))}
            value={null}
            onChange={(id) => add(rest.find((one) => one.id === id))}
          />
        )}
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={making.open}>
          {t.make}
        </Button>
      </Group>
      <FeatureDialog isOpen={isMaking} close={making.close} made={add} />
    </Stack>
  );
}
