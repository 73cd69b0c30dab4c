import { Select } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { MemberRestoreDocument, MemberSuspendDocument, type SuspensionReason } from "./members.gen.ts";
import { words } from "./words.ts";

export function ReasonSelect({
  value,
  set,
}: {
  value: SuspensionReason;
  set: (value: SuspensionReason) => void;
}) {
  const t = useWords(words);
  return (
    <Select
      label={t.reason}
      allowDeselect={false}
      data={Object.entries(t.reasons).map(([one, label]) => ({ value: one, label }))}
      value={value}
      onChange={(next) => next && set(next as SuspensionReason)}
    />
  );
}

interface Props {
  member: { readonly id: string; readonly name: string };
  isOpen: boolean;
  close: () => void;
}

export function SuspendDialog({ member, isOpen, close }: Props) {
  const t = useWords(words);
  const suspend = useCommand(MemberSuspendDocument);
  const restore = useCommand(MemberRestoreDocument);
  const [reason, setReason] = useState<SuspensionReason>("OTHER");
  const submit = async () => {
    const { data } = await suspend.run({ input: { member: member.id, reason } });
    if (data === undefined) return;
    close();
    notice(t.suspended(member.name), () => restore.run({ input: { member: member.id } }));
  };
  return (
    <FormDialog
      isOpen={isOpen}
      close={close}
      title={t.suspendTitle(member.name)}
      about={t.suspendAbout}
      verb={t.suspend}
      isDangerous
      isBusy={suspend.isBusy}
      problems={suspend.refusals.map(({ message }) => message)}
      submit={submit}
    >
      <ReasonSelect value={reason} set={setReason} />
    </FormDialog>
  );
}
