import { ActionIcon, Badge, Button, Group, NavLink, Stack, Text, Title } from "@mantine/core";
import { IconDeviceFloppy, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { SaveDialog } from "../../kit/SaveDialog.tsx";
import { useSavedViews } from "../../kit/useSavedViews.ts";
import { useWords } from "../../words/words.ts";
import { words } from "./words.ts";

const SCREEN = "playground";

interface Props {
  /** What stands in the editors. */
  readonly text: { readonly query: string; readonly variables: string };
  readonly take: (query: string, variables: string) => void;
}

/** The operations that one keeps under names, and those that the team shares: views of this screen. */
export function OwnOperations({ text, take }: Props) {
  const t = useWords(words);
  const [isSaving, setSaving] = useState(false);
  const { views, ask, remove } = useSavedViews(SCREEN);
  const show = (kept: string) => {
    const parts = new URLSearchParams(kept);
    take(parts.get("query") ?? "", parts.get("variables") ?? "{}");
  };
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t.own}
        </Title>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDeviceFloppy size={14} aria-hidden />}
          onClick={() => setSaving(true)}
        >
          {t.save}
        </Button>
      </Group>
      {views?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t.noOwn}
        </Text>
      )}
      {views?.map((one) => (
        <Group key={one.id} gap="xs" wrap="nowrap">
          <NavLink
            component="button"
            type="button"
            label={one.name}
            rightSection={one.isShared && <Badge variant="light">{t.sharedMark}</Badge>}
            onClick={() => show(one.query)}
          />
          {one.isOwn && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t.removeOwn(one.name)}
              onClick={() => void remove(one.id)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      ))}
      {isSaving && (
        <SaveDialog
          screen={SCREEN}
          query={new URLSearchParams({ query: text.query, variables: text.variables }).toString()}
          title={t.save}
          about={t.saveAbout}
          close={() => setSaving(false)}
          saved={ask}
        />
      )}
    </Stack>
  );
}
