import { SimpleGrid, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** What is known of a record: names and values. */
export function Facts({
  facts,
  columns = 3,
}: {
  facts: readonly (readonly [string, ReactNode])[];
  columns?: number;
}) {
  return (
    <SimpleGrid
      component="dl"
      className="facts"
      data-beside={columns > 1 || undefined}
      m={0}
      cols={{ base: 1, xs: 2, md: columns }}
      spacing="md"
      verticalSpacing="sm"
    >
      {facts.map(([name, value]) => (
        <Stack key={name} gap={2}>
          <Text component="dt" size="xs" c="dimmed" fw={500}>
            {name}
          </Text>
          <Text component="dd" m={0} size="sm">
            {value ?? "–"}
          </Text>
        </Stack>
      ))}
    </SimpleGrid>
  );
}
