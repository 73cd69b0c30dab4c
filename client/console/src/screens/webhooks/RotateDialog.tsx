import { NumberInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { SecretDialog } from "../../kit/SecretDialog.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { WebhookSecretRotateDocument } from "./webhooks.gen.ts";
import { words } from "./words.ts";

export function RotateDialog({ id, isOpen, close }: { id: string; isOpen: boolean; close: () => void }) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(WebhookSecretRotateDocument);
  const [hours, setHours] = useState<number | string>(24);
  const [secret, setSecret] = useState<string>();
  const send = async () => {
    const { data } = await run({ id, overlapHours: Number(hours) });
    if (!data) return;
    close();
    setSecret(data.webhookEndpointSecretRotate.secret ?? undefined);
  };
  return (
    <>
      <FormDialog
        isOpen={isOpen}
        close={close}
        title={t.rotate}
        about={t.rotateAbout}
        verb={t.rotate}
        isBusy={isBusy}
        problems={general(refusals)}
        submit={send}
      >
        <NumberInput
          label={t.overlap}
          min={0}
          max={168}
          value={hours}
          error={byField(refusals)["overlapHours"]}
          onChange={setHours}
          data-autofocus
        />
      </FormDialog>
      <SecretDialog
        secret={secret}
        title={t.secretTitle}
        about={t.secretAbout}
        close={() => setSecret(undefined)}
      />
    </>
  );
}
