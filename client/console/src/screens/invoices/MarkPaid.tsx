import { Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { AmountField } from "../../kit/AmountField.tsx";
import { majorOf, minorOf } from "../../kit/amounts.ts";
import { DayField } from "../../kit/DayField.tsx";
import { beginningOf } from "../../kit/days.ts";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import { InvoiceMarkingPaidDocument, type InvoiceRecordFragment, type Receipt } from "./invoices.gen.ts";
import { words } from "./words.ts";

interface Props {
  of: Pick<InvoiceRecordFragment, "id" | "number" | "due">;
  close: () => void;
  /** Told what to say of it. */
  done: (message: string) => void;
}

/** Money that came past the providers. */
export function MarkPaid({ of, close, done }: Props) {
  const t = useWords(doing);
  const { receipts } = useWords(words);
  const { zone } = useSpeech();
  const { run, isBusy, refusals } = useCommand(InvoiceMarkingPaidDocument);
  const { currency, amountMinor } = of.due;
  const [amount, setAmount] = useState(majorOf(amountMinor, currency));
  const [receivedAs, setReceivedAs] = useState<Receipt>("BANK_TRANSFER");
  const [reference, setReference] = useState("");
  const [day, setDay] = useState("");
  const minor = minorOf(amount, currency);
  const errors = byField(refusals);
  const submit = async () => {
    const input = {
      invoice: of.id,
      amount: { amountMinor: minor ?? "0", currency },
      receivedAs,
      reference,
      receivedAt: beginningOf(day, zone) ?? null,
    };
    if ((await run({ input })).data) done(t.markedPaid);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.markPaidTitle(of.number ?? "–")}
      about={t.markPaidAbout}
      verb={t.markPaid}
      isBusy={isBusy}
      isReady={minor !== undefined}
      problems={general(refusals)}
      submit={submit}
    >
      <AmountField
        label={t.amount}
        description={t.amountMore}
        currency={currency}
        data-autofocus
        value={amount}
        onChange={setAmount}
        error={errors["amount"]}
      />
      <Select
        label={t.receivedAs}
        data={Object.entries(receipts).map(([value, label]) => ({ value, label }))}
        allowDeselect={false}
        value={receivedAs}
        onChange={(value) => setReceivedAs((value ?? "BANK_TRANSFER") as Receipt)}
      />
      <DayField
        label={t.receivedOn}
        description={t.receivedOnAbout}
        value={day}
        onChange={setDay}
        error={errors["receivedAt"]}
      />
      <TextInput
        label={t.reference}
        description={t.referenceAbout}
        value={reference}
        onChange={(event) => setReference(event.currentTarget.value)}
        error={errors["reference"]}
      />
    </FormDialog>
  );
}
