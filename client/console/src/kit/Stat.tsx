import { Group, Paper, SimpleGrid, Skeleton, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  name: string;
  /** Undefined while it is being asked for. */
  value: ReactNode | undefined;
  /** What it is compared with, or what it is made of. */
  note?: ReactNode;
}

/** One number that matters, with its name. */
export function Stat({ name, value, note }: Props) {
  return (
    <Paper withBorder p="md">
      <Stack gap={2}>
        <Text component="dt" size="xs" c="dimmed" fw={500}>
          {name}
        </Text>
        <Group component="dd" m={0} gap="xs" align="baseline">
          {value === undefined ? (
            <Skeleton height={28} width={96} />
          ) : (
            <Text span fz="clamp(1.1rem, 4.6vw, 1.5rem)" lh={1.2} fw={650} className="tabular">
              {value}
            </Text>
          )}
        </Group>
        {note && (
          <Text component="dd" m={0} size="xs" c="dimmed">
            {note}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

/** Numbers beside each other. */
export function Stats({ children, columns = 4 }: { children: ReactNode; columns?: number }) {
  return (
    <SimpleGrid component="dl" m={0} cols={{ base: 2, md: columns }} spacing="md">
      {children}
    </SimpleGrid>
  );
}
