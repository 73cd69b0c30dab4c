import { Checkbox, SimpleGrid, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { WebhookRedeliverRangeDocument } from "./webhooks.gen.ts";
import { words } from "./words.ts";

/** As a field for a local date and time takes it. */
function local(instant: Date): string {
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** All events of a time, sent once more. It begins with the last hour. */
export function RangeDialog({ id, close, sent }: { id: string; close: () => void; sent: () => void }) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(WebhookRedeliverRangeDocument);
  const [since, setSince] = useState(() => local(new Date(Date.now() - 3_600_000)));
  const [before, setBefore] = useState(() => local(new Date(Date.now() + 60_000)));
  const [onlyFailed, setOnlyFailed] = useState(false);
  const wrong = byField(refusals);
  const send = async () => {
    const range = { since: new Date(since).toISOString(), before: new Date(before).toISOString() };
    const { data } = await run({ input: { webhookEndpoint: id, ...range, onlyFailed } });
    if (!data) return;
    notice(t.resent(data.webhookEndpointRedeliver.deliveries ?? 0));
    close();
    sent();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.range}
      about={t.rangeAbout}
      verb={t.resend}
      isBusy={isBusy}
      isReady={since !== "" && before !== ""}
      problems={general(refusals)}
      submit={send}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          type="datetime-local"
          label={t.rangeFrom}
          value={since}
          error={wrong["since"]}
          onChange={(event) => setSince(event.currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          label={t.rangeUntil}
          value={before}
          error={wrong["before"]}
          onChange={(event) => setBefore(event.currentTarget.value)}
        />
      </SimpleGrid>
      <Checkbox
        label={t.onlyFailed}
        checked={onlyFailed}
        onChange={(event) => setOnlyFailed(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
