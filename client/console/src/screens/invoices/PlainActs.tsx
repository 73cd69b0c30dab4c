import { TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import type { ActProps } from "./FinalizeInvoice.tsx";
import {
  InvoiceDeletingDocument,
  InvoiceSendingDocument,
  InvoiceVoidingDocument,
  InvoiceWritingOffDocument,
} from "./invoices.gen.ts";

const said = (refusals: readonly { message: string }[]) => refusals.map(({ message }) => message);

export function SendInvoice({ of, close, done }: ActProps) {
  const t = useWords(doing);
  const { run, isBusy, refusals } = useCommand(InvoiceSendingDocument);
  const submit = async () => {
    if ((await run({ input: { invoice: of.id } })).data) done(t.sent);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={of.sentAt ? t.sendAgain : t.send}
      about={t.sendAbout}
      verb={t.send}
      isBusy={isBusy}
      problems={said(refusals)}
      submit={submit}
    />
  );
}

export function WriteOffInvoice({ of, close, done }: ActProps) {
  const t = useWords(doing);
  const { run, isBusy, refusals } = useCommand(InvoiceWritingOffDocument);
  const submit = async () => {
    if ((await run({ input: { invoice: of.id } })).data) done(t.writtenOff);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.writeOff}
      about={t.writeOffAbout}
      verb={t.writeOff}
      isDangerous
      isBusy={isBusy}
      problems={said(refusals)}
      submit={submit}
    />
  );
}

export function VoidInvoice({ of, close, done }: ActProps) {
  const t = useWords(doing);
  const { run, isBusy, refusals } = useCommand(InvoiceVoidingDocument);
  const [reason, setReason] = useState("");
  const submit = async () => {
    if ((await run({ input: { invoice: of.id, reason: reason.trim() } })).data) done(t.voided);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.void}
      about={t.voidAbout}
      verb={t.void}
      isDangerous
      isReady={reason.trim() !== ""}
      isBusy={isBusy}
      problems={said(refusals)}
      submit={submit}
    >
      <TextInput
        label={t.reason}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

export function DeleteDraft({ of, close, done }: ActProps) {
  const t = useWords(doing);
  const { run, isBusy, refusals } = useCommand(InvoiceDeletingDocument);
  const submit = async () => {
    if ((await run({ input: { invoice: of.id } })).data) done(t.removed);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.remove}
      about={t.removeAbout}
      verb={t.remove}
      isDangerous
      isBusy={isBusy}
      problems={said(refusals)}
      submit={submit}
    />
  );
}
