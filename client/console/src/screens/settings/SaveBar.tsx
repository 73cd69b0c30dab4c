import { Button, Group, Paper, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { words } from "./words.ts";

interface Props {
  count: number;
  isBusy: boolean;
  save: (reason: string) => Promise<boolean>;
  discard: () => void;
}

/** Stands at the foot of the screen while something is changed. */
export function SaveBar({ count, isBusy, save, discard }: Props) {
  const t = useWords(words);
  const c = useWords(common);
  const [reason, setReason] = useState("");
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await save(reason)) setReason("");
  };
  return (
    <Paper withBorder shadow="md" p="sm" className="save-bar">
      <form onSubmit={send}>
        <Group justify="space-between" gap="sm">
          <Text size="sm" fw={600} role="status">
            {t.changed(count)}
          </Text>
          <Group gap="xs">
            <TextInput
              size="sm"
              aria-label={t.reason}
              placeholder={t.reason}
              maxLength={255}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Button variant="default" onClick={discard}>
              {t.discard}
            </Button>
            <Button type="submit" loading={isBusy}>
              {c.save}
            </Button>
          </Group>
        </Group>
      </form>
    </Paper>
  );
}
