import {
  Button,
  Checkbox,
  Group,
  MultiSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  TagsInput,
} from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useQuery } from "urql";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import {
  type ProviderAccountFieldsFragment,
  ProviderOffersDocument,
  ProviderRulesSetDocument,
} from "./providers.gen.ts";
import { words } from "./words.ts";

interface Rule {
  priority: number;
  currencies: string[];
  countries: string[];
  offers: string[];
  isEnabled: boolean;
}

const NEW: Rule = { priority: 0, currencies: [], countries: [], offers: [], isEnabled: true };

/** All rules of an account, changed together. */
export function RulesDialog(props: { account: ProviderAccountFieldsFragment; close: () => void }) {
  const t = useWords(words);
  const [rules, setRules] = useState<readonly Rule[]>(() =>
    props.account.rules.map((rule) => ({
      priority: rule.priority,
      currencies: [...rule.currencies],
      countries: [...rule.countries],
      offers: rule.offers.map(({ id }) => id),
      isEnabled: rule.isEnabled,
    })),
  );
  const { run, isBusy, refusals } = useCommand(ProviderRulesSetDocument);
  const give = (at: number, part: Partial<Rule>) =>
    setRules(rules.map((rule, place) => (place === at ? { ...rule, ...part } : rule)));
  return (
    <FormDialog
      isOpen
      close={props.close}
      title={t.change}
      about={t.rulesAbout}
      verb={t.change}
      size="lg"
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={async () => {
        const { data } = await run({ input: { providerAccount: props.account.id, rules: [...rules] } });
        if (data) props.close();
      }}
    >
      <Stack gap="xl">
        {rules.map((rule, at) => (
          <RuleFields
            key={at}
            rule={rule}
            give={(part) => give(at, part)}
            remove={() => setRules(rules.filter((_, place) => place !== at))}
          />
        ))}
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setRules([...rules, NEW])}
          >
            {t.addRule}
          </Button>
        </Group>
      </Stack>
    </FormDialog>
  );
}

function RuleFields(props: { rule: Rule; give: (part: Partial<Rule>) => void; remove: () => void }) {
  const t = useWords(words);
  const [{ data }] = useQuery({ query: ProviderOffersDocument });
  const { rule, give } = props;
  const offers = (data?.offers.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const codes = (given: string[]) => given.map((code) => code.trim().toUpperCase());
  return (
    <Stack gap="xs">
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <NumberInput
          label={t.priority}
          min={0}
          max={1000}
          value={rule.priority}
          onChange={(priority) => give({ priority: Number(priority) })}
        />
        <TagsInput
          label={t.currencies}
          placeholder={rule.currencies.length > 0 ? "" : t.anything}
          value={rule.currencies}
          onChange={(given) => give({ currencies: codes(given) })}
        />
        <TagsInput
          label={t.countries}
          placeholder={rule.countries.length > 0 ? "" : t.anything}
          value={rule.countries}
          onChange={(given) => give({ countries: codes(given) })}
        />
      </SimpleGrid>
      <MultiSelect
        label={t.offers}
        placeholder={rule.offers.length > 0 ? "" : t.anything}
        data={offers}
        value={rule.offers}
        onChange={(given) => give({ offers: given })}
        searchable
      />
      <Group justify="space-between">
        <Checkbox
          label={t.ruleCounts}
          checked={rule.isEnabled}
          onChange={(event) => give({ isEnabled: event.currentTarget.checked })}
        />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={props.remove}
        >
          {t.removeRule}
        </Button>
      </Group>
    </Stack>
  );
}
