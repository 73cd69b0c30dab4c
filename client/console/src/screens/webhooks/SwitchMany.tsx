import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { BulkProgress, useFailure } from "../../kit/BulkProgress.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import {
  WebhookEndpointEnableDocument,
  type WebhookEndpointFieldsFragment,
  WebhookEndpointPauseDocument,
} from "./webhooks.gen.ts";
import { words } from "./words.ts";

interface Props {
  rows: readonly WebhookEndpointFieldsFragment[];
  done: () => void;
}

/** Pauses those of what is selected that are enabled, which can be taken back, and enables the others. */
export function SwitchMany({ rows, done }: Props) {
  const enabled = rows.filter(({ status }) => status === "ENABLED");
  const others = rows.filter(({ status, deletedAt }) => status !== "ENABLED" && !deletedAt);
  return (
    <>
      <Switch rows={enabled} done={done} to="PAUSED" />
      <Switch rows={others} done={done} to="ENABLED" />
    </>
  );
}

function Switch({ rows, done, to }: Props & { to: "PAUSED" | "ENABLED" }) {
  const t = useWords(words);
  const failure = useFailure();
  const [isOpen, { open, close }] = useDisclosure();
  const pause = useCommand(WebhookEndpointPauseDocument);
  const enable = useCommand(WebhookEndpointEnableDocument);
  const isPause = to === "PAUSED";
  const [act, verb, about] = isPause ? [pause, t.pause, t.pauseMany] : [enable, t.enable, t.enableMany];
  if (rows.length === 0 && !isOpen) return null;
  return (
    <>
      <Button size="xs" variant="default" onClick={open}>
        {verb}
      </Button>
      <BulkProgress
        isOpen={isOpen}
        close={(wasDone) => {
          close();
          if (wasDone) done();
        }}
        title={verb}
        about={about(rows.length)}
        verb={verb}
        items={rows.map(({ id, url, description }) => ({ id, name: description || url }))}
        run={async ({ id }) => failure(await act.run({ id }))}
        // What was sent stays sent: only a pause leaves no trace.
        {...(isPause ? { undo: async ({ id }) => failure(await enable.run({ id })) } : {})}
      />
    </>
  );
}
