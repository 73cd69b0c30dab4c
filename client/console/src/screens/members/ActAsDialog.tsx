import { Checkbox, Textarea } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { byField, useCommand } from "../../kit/useCommand.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { MemberActAsDocument } from "./members.gen.ts";
import { words } from "./words.ts";

interface Props {
  member: { readonly id: string; readonly name: string };
  isOpen: boolean;
  close: () => void;
}

/** The browser goes on as the member on the site, whose banner says so and leads back to the member's page here. */
export function ActAsDialog({ member, isOpen, close }: Props) {
  const t = useWords(words);
  const may = useMay();
  const { run, isBusy, refusals } = useCommand(MemberActAsDocument);
  const [reason, setReason] = useState("");
  const [isWritable, setWritable] = useState(false);
  const fields = byField(refusals);
  const submit = async () => {
    const { data } = await run({ input: { member: member.id, reason, isWritable, inBrowser: true } });
    if (data !== undefined) location.assign("/membership");
  };
  return (
    <FormDialog
      isOpen={isOpen}
      close={close}
      title={t.actTitle(member.name)}
      about={t.actAbout}
      verb={t.act}
      isBusy={isBusy}
      isReady={reason.trim().length >= 10}
      problems={refusals.filter(({ field }) => field?.at(-1) !== "reason").map(({ message }) => message)}
      submit={submit}
    >
      <Textarea
        label={t.actReason}
        description={t.actReasonHint}
        data-autofocus
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        error={fields["reason"]}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {may("MEMBERS_WRITE") && (
        <Checkbox
          label={t.actWrite}
          description={t.actWriteHint}
          checked={isWritable}
          onChange={(event) => setWritable(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  );
}
