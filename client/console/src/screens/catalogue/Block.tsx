import { Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** A part of a page that is a list: its own frame is enough. */
export function Block(props: { title: string; about?: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <Stack gap="sm" component="section" aria-label={props.title}>
      <Group justify="space-between" align="flex-end">
        <Stack gap={2}>
          <Title order={2}>{props.title}</Title>
          {props.about && (
            <Text size="sm" c="dimmed">
              {props.about}
            </Text>
          )}
        </Stack>
        {props.actions}
      </Group>
      {props.children}
    </Stack>
  );
}
