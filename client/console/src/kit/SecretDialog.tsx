import { Alert, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { IconEyeOff } from "@tabler/icons-react";
import { common } from "../words/common.ts";
import { useWords, type Words } from "../words/words.ts";
import { CopyText } from "./CopyText.tsx";

const words: Words<{ once: string; kept: string }> = {
  en: {
    once: "This is shown only once. Store it somewhere safe.",
    kept: "I have stored it",
  },
  de: {
    once: "Sie sehen das nur dieses eine Mal. Verwahren Sie es dort, wo Ihr Programm es findet, und nirgends sonst.",
    kept: "Ich habe es verwahrt",
  },
};

/** A secret that the server shows once: it is not closed by a slip. */
export function SecretDialog(props: {
  secret: string | undefined;
  title: string;
  about?: string;
  close: () => void;
}) {
  const t = useWords(words);
  const c = useWords(common);
  return (
    <Modal
      opened={props.secret !== undefined}
      onClose={props.close}
      title={<Text fw={650}>{props.title}</Text>}
      closeOnClickOutside={false}
      closeButtonProps={{ "aria-label": c.close }}
    >
      <Stack>
        <Alert color="yellow" icon={<IconEyeOff aria-hidden />}>
          {t.once}
        </Alert>
        <CopyText text={props.secret ?? ""} />
        {props.about && (
          <Text size="sm" c="dimmed">
            {props.about}
          </Text>
        )}
        <Group justify="flex-end">
          <Button onClick={props.close} data-autofocus>
            {t.kept}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
