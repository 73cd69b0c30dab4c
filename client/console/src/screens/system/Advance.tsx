import { Radio, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useClient } from "urql";
import { ConsoleEventsCursorDocument } from "../../graphql/start.gen.ts";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { instantOf } from "../../kit/instants.ts";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { type Count, Next } from "./Clock.tsx";
import { SystemClockAdvanceDocument } from "./system.gen.ts";
import { words } from "./words.ts";

interface Props {
  isOpen: boolean;
  close: () => void;
  /** Told where the log stood before the clock was moved. */
  done: (cursor: string | undefined) => void;
  counts: readonly Count[];
}

export function Advance({ isOpen, close, done, counts }: Props) {
  const t = useWords(words);
  const { zone } = useSpeech();
  const client = useClient();
  const { run, isBusy, refusals, forget } = useCommand(SystemClockAdvanceDocument);
  const [span, setSpan] = useState("P1D");
  const [local, setLocal] = useState("");
  const isExact = span === "to";
  const leave = () => {
    forget();
    close();
  };
  const submit = async () => {
    // The move itself is told of only when it is through: by then, what it ran is in the log.
    const log = await client
      .query(ConsoleEventsCursorDocument, {}, { requestPolicy: "network-only" })
      .toPromise();
    const { data } = await run({ input: isExact ? { to: instantOf(local, zone) ?? null } : { by: span } });
    if (data) done(log.data?.viewer?.eventsCursor);
  };
  const faults = byField(refusals);
  return (
    <FormDialog
      isOpen={isOpen}
      close={leave}
      title={t.advance}
      about={t.advanceAbout}
      verb={t.advance}
      isBusy={isBusy}
      isReady={!isExact || local !== ""}
      problems={[...general(refusals), ...(!isExact && faults["by"] ? [faults["by"]] : [])]}
      submit={submit}
    >
      <Radio.Group label={t.by} value={span} onChange={setSpan}>
        <Stack gap="xs" mt="xs">
          {Object.entries(t.spans).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      {isExact && (
        <TextInput
          type="datetime-local"
          label={t.instant}
          description={`${t.untilHint}: ${zone}`}
          value={local}
          onChange={(event) => setLocal(event.currentTarget.value)}
          error={faults["to"]}
        />
      )}
      <Next counts={counts} />
    </FormDialog>
  );
}
