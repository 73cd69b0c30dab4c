import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** A part of a page, with what can be done about it. */
export function Section(props: { title: string; about?: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <Paper withBorder p="lg" component="section" aria-label={props.title}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start">
          <Stack gap={2} flex="1 1 90px" miw={0}>
            <Title order={2}>{props.title}</Title>
            {props.about && (
              <Text size="sm" c="dimmed">
                {props.about}
              </Text>
            )}
          </Stack>
          {props.actions && <Group gap="xs">{props.actions}</Group>}
        </Group>
        {props.children}
      </Stack>
    </Paper>
  );
}
