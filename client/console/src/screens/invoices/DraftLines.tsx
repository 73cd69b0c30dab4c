import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  NumberInput,
  Select,
  Stack,
  Text,
  TextInput,
} from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useQuery } from "urql";
import { AmountField } from "../../kit/AmountField.tsx";
import { ChoiceProductsDocument } from "../../kit/choices.gen.ts";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";

export interface LineDraft {
  readonly key: number;
  readonly description: string;
  readonly quantity: number | string;
  /** As it is typed. */
  readonly each: string;
  readonly product: string | undefined;
  readonly coupons: string[];
}

export const EMPTY_LINE: LineDraft = {
  key: 1,
  description: "",
  quantity: 1,
  each: "",
  product: undefined,
  coupons: [],
};

interface Props {
  lines: readonly LineDraft[];
  change: (lines: LineDraft[]) => void;
  currency: string;
  problem?: string;
}

export function DraftLines({ lines, change, currency, problem }: Props) {
  const t = useWords(doing);
  const [{ data }] = useQuery({ query: ChoiceProductsDocument });
  const products = data?.products.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const put = (at: number, some: Partial<LineDraft>) =>
    change(lines.map((line, place) => (place === at ? { ...line, ...some } : line)));
  const add = () => change([...lines, { ...EMPTY_LINE, key: Math.max(...lines.map(({ key }) => key)) + 1 }]);
  return (
    <Stack gap="sm">
      {lines.map((line, at) => (
        <Fieldset key={line.key} legend={t.line(at + 1)} p="sm">
          <Group align="flex-end" gap="sm">
            <TextInput
              label={t.description}
              required
              style={{ flex: "1 1 220px" }}
              value={line.description}
              onChange={(event) => put(at, { description: event.currentTarget.value })}
            />
            <NumberInput
              label={t.quantity}
              w={90}
              min={1}
              allowDecimal={false}
              value={line.quantity}
              onChange={(quantity) => put(at, { quantity })}
            />
            <AmountField
              label={t.unitAmount}
              required
              w={140}
              currency={currency}
              value={line.each}
              onChange={(each) => put(at, { each })}
            />
            <Select
              label={t.product}
              placeholder={t.productHint}
              w={160}
              clearable
              data={products}
              value={line.product ?? null}
              onChange={(product) => put(at, { product: product ?? undefined })}
            />
            {lines.length > 1 && (
              <ActionIcon
                variant="subtle"
                color="red"
                size="lg"
                aria-label={t.removeLine(at + 1)}
                onClick={() => change(lines.filter((_, place) => place !== at))}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        </Fieldset>
      ))}
      {problem && (
        <Text size="sm" c="var(--mantine-color-error)">
          {problem}
        </Text>
      )}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
        style={{ alignSelf: "flex-start" }}
      >
        {t.addLine}
      </Button>
    </Stack>
  );
}
