import { Alert, Button, Group, Modal, type ModalProps, Stack, Text } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { common } from "../words/common.ts";
import { useWords } from "../words/words.ts";

interface Props {
  isOpen: boolean;
  close: () => void;
  title: string;
  about?: string | undefined;
  /** What the button says: the verb. */
  verb: string;
  /** What the other button says, where "Cancel" could be taken for the verb. */
  leave?: string | undefined;
  isBusy: boolean;
  isDangerous?: boolean;
  isReady?: boolean;
  /** What is wrong with no field in particular. */
  problems?: readonly string[];
  submit: () => undefined | Promise<unknown>;
  size?: ModalProps["size"];
  children?: ReactNode;
}

/** A dialog with a form: Enter sends it, Escape leaves it, and refusals are said where they belong. */
export function FormDialog(props: Props) {
  const t = useWords(common);
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void props.submit();
  };
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.close}
      title={<Text fw={650}>{props.title}</Text>}
      size={props.size ?? "md"}
      closeButtonProps={{ "aria-label": t.close }}
    >
      <form onSubmit={send} noValidate>
        <Stack>
          {props.about && <Text size="sm">{props.about}</Text>}
          {props.problems?.map((problem) => (
            <Alert key={problem} color="red" role="alert">
              {problem}
            </Alert>
          ))}
          {props.children}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.close}>
              {props.leave ?? t.cancel}
            </Button>
            <Button
              type="submit"
              loading={props.isBusy}
              disabled={props.isReady === false}
              color={props.isDangerous ? "red.8" : "tenure"}
              data-autofocus={props.children === undefined || undefined}
            >
              {props.verb}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
