import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useCallback } from "react";
import { common } from "../words/common.ts";
import { useWords } from "../words/words.ts";

const LASTS = 8000;

/** Says that something was done, with the way back where there is one. */
export function useNotice(): (text: string, undo?: () => unknown) => void {
  const t = useWords(common);
  return useCallback(
    (text, undo) => {
      const id = crypto.randomUUID();
      const back = () => {
        notifications.hide(id);
        void undo?.();
      };
      const message = (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{text}</Text>
          {undo && (
            <Button size="compact-sm" variant="default" onClick={back}>
              {t.undo}
            </Button>
          )}
        </Group>
      );
      notifications.show({ id, message, autoClose: LASTS, closeButtonProps: { "aria-label": t.close } });
    },
    [t],
  );
}
