import { Button, Textarea } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { Facts } from "../../kit/Facts.tsx";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import type { MemberOf } from "./MemberRecord.tsx";
import {
  MemberErasureAskDocument,
  MemberErasureTakeBackDocument,
  type MemberPrivacyQuery,
} from "./members.gen.ts";
import { words } from "./words.ts";

interface Props {
  member: MemberOf;
  /** The newest one, if there ever was one. */
  last: MemberPrivacyQuery["erasures"]["nodes"][number] | undefined;
  changed: () => void;
}

export function MemberErasure({ member, last, changed }: Props) {
  const t = useWords(words);
  const [isOpen, dialog] = useDisclosure();
  const back = useCommand(MemberErasureTakeBackDocument);
  const keep = async () => {
    if ((await back.run({ input: { member: member.id } })).data === undefined) return;
    notice(t.kept);
    changed();
  };
  const isComing = last?.status === "REQUESTED";
  const mayAsk = !isComing && last?.status !== "RUNNING" && member.status !== "ERASED";
  return (
    <Section
      title={t.erasure}
      about={t.erasureAbout}
      actions={
        <>
          {isComing && (
            <Button size="xs" variant="default" loading={back.isBusy} onClick={() => void keep()}>
              {t.keep}
            </Button>
          )}
          {mayAsk && (
            <Button size="xs" variant="light" color="red" onClick={dialog.open}>
              {t.erase}
            </Button>
          )}
        </>
      }
    >
      {last && (
        <Facts
          facts={[
            [
              t.status,
              <State key="status" state={last.status} text={t.erasureStates[last.status] ?? last.status} />,
            ],
            [t.eraseDue, <When key="due" at={last.dueAt} />],
            [t.reason, last.reason],
            ...(last.heldBy ? ([[t.eraseHeld, t.hindrances[last.heldBy]]] as const) : []),
          ]}
        />
      )}
      {isOpen && <EraseDialog member={member} close={dialog.close} changed={changed} />}
    </Section>
  );
}

function EraseDialog(props: { member: MemberOf; close: () => void; changed: () => void }) {
  const { member, close, changed } = props;
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(MemberErasureAskDocument);
  const [reason, setReason] = useState("");
  const submit = async () => {
    if ((await run({ input: { member: member.id, reason } })).data === undefined) return;
    close();
    notice(t.eraseAsked);
    changed();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.eraseTitle(member.name)}
      about={t.eraseDialog}
      verb={t.erase}
      isDangerous
      isBusy={isBusy}
      isReady={reason.trim() !== ""}
      problems={general(refusals)}
      submit={submit}
    >
      <Textarea
        label={t.eraseReason}
        data-autofocus
        autosize
        minRows={2}
        maxLength={255}
        value={reason}
        error={byField(refusals)["reason"]}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
