import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { common } from "../words/common.ts";
import { useWords } from "../words/words.ts";

const LASTS = 10_000;

/** Says that something was done, and offers for some seconds to take it back. */
export function useUndo(): (message: string, takeBack: () => void) => void {
  const t = useWords(common);
  return (message, takeBack) => {
    const id = notifications.show({
      autoClose: LASTS,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{message}</Text>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              notifications.hide(id);
              takeBack();
            }}
          >
            {t.undo}
          </Button>
        </Group>
      ),
    });
  };
}
