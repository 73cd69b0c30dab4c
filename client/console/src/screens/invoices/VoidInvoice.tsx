import { TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import type { ActProps } from "./FinalizeInvoice.tsx";
import { InvoiceVoidingDocument } from "./invoices.gen.ts";

/** Nobody owes it any more: with the reason, which stays on record. */
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
      problems={refusals.map(({ message }) => message)}
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
