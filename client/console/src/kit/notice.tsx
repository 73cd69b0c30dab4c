import { Button, Group, MantineThemeProvider, Notification, Text } from "@mantine/core";
import { Notifications, notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import { common } from "../words/common.ts";
import { useWords } from "../words/words.ts";

/** How long it stays, in milliseconds: to be read, or to be read and taken back. */
const READ = 4000;
const DECIDED = 8000;

/** Says that something was done, with the way back where there is one. */
export function notice(said: ReactNode, undo?: () => unknown): void {
  const id = crypto.randomUUID();
  const back = () => {
    notifications.hide(id);
    void undo?.();
  };
  const message = undo ? <Undoable said={said} undo={back} /> : said;
  notifications.show({ id, message, autoClose: undo ? DECIDED : READ });
}

/** Says why something was not done, where no form is there to show it. */
export function refusal(message: string): void {
  notifications.show({ color: "red", message, autoClose: DECIDED });
}

/** Where notices appear. */
export function Notices() {
  const t = useWords(common);
  const closeButtonProps = { "aria-label": t.close };
  const theme = { components: { Notification: Notification.extend({ defaultProps: { closeButtonProps } }) } };
  return (
    <MantineThemeProvider theme={theme} inherit>
      <Notifications position="bottom-right" />
    </MantineThemeProvider>
  );
}

function Undoable({ said, undo }: { said: ReactNode; undo: () => void }) {
  const t = useWords(common);
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{said}</Text>
      <Button size="compact-sm" variant="default" onClick={undo}>
        {t.undo}
      </Button>
    </Group>
  );
}
