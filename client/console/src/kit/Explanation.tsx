import { Collapse, List, Stack, Table, Text, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconChevronRight } from "@tabler/icons-react";
import type { ExplanationFieldsFragment } from "../graphql/preview.gen.ts";
import { useWords } from "../words/words.ts";
import { explanationWords } from "./explanationWords.ts";

/** How an amount came about, as its calculator wrote it down: the formula, what went into it, step by step. */
export function Explanation({ of }: { of: ExplanationFieldsFragment }) {
  const t = useWords(explanationWords);
  const [isOpen, { toggle }] = useDisclosure();
  return (
    <Stack gap={6}>
      <UnstyledButton onClick={toggle} aria-expanded={isOpen} c="var(--mantine-color-anchor)" fz="xs">
        <IconChevronRight
          size={12}
          aria-hidden
          style={{ transform: isOpen ? "rotate(90deg)" : undefined, verticalAlign: "-1px" }}
        />{" "}
        {t.how}
      </UnstyledButton>
      <Collapse expanded={isOpen}>
        <Stack gap="xs" ps="sm" fz="xs">
          <Text fz="xs" ff="monospace">
            {of.formula}
          </Text>
          <List size="xs" spacing={2}>
            {of.inputs.map(({ name, value }) => (
              <List.Item key={name}>
                {name}: {value}
              </List.Item>
            ))}
          </List>
          <Table fz="xs" withRowBorders={false} verticalSpacing={2}>
            <Table.Tbody>
              {of.steps.map((step) => (
                <Table.Tr key={step.name}>
                  <Table.Td>{t.step(step.text)}</Table.Td>
                  <Table.Td ff="monospace" c="dimmed">
                    {step.expression}
                  </Table.Td>
                  <Table.Td ta="end" className="tabular">
                    {step.amount}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Text fz="xs" c="dimmed">
            {t.policy}: {t.policies[of.policy] ?? of.policy}
          </Text>
        </Stack>
      </Collapse>
    </Stack>
  );
}
