import { Group, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { AmountField } from "../../kit/AmountField.tsx";
import { minorOf } from "../../kit/amounts.ts";
import { DayField } from "../../kit/DayField.tsx";
import { beginningOf } from "../../kit/days.ts";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useSession } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { words as invoiceWords } from "../invoices/words.ts";
import { PaymentRecordingDocument, type Receipt } from "./payments.gen.ts";
import { words } from "./words.ts";

/** Money that came past the providers, matched to an invoice by its number. */
export function RecordPayment({ close }: { close: () => void }) {
  const t = useWords(words);
  const { receipts } = useWords(invoiceWords);
  const { tenant } = useSession();
  const { zone } = useSpeech();
  const { run, isBusy, refusals } = useCommand(PaymentRecordingDocument);
  const [currency, setCurrency] = useState<string>(tenant.currency);
  const [amount, setAmount] = useState("");
  const [reference, setReference] = useState("");
  const [receivedAs, setReceivedAs] = useState<Receipt>("BANK_TRANSFER");
  const [day, setDay] = useState("");
  const minor = currency.length === 3 ? minorOf(amount, currency) : undefined;
  const errors = byField(refusals);
  const submit = async () => {
    const input = {
      amount: { amountMinor: minor ?? "0", currency },
      reference: reference.trim(),
      receivedAs,
      receivedAt: beginningOf(day, zone) ?? null,
    };
    const payment = (await run({ input })).data?.paymentRecord.payment;
    if (payment == null) return;
    const number = payment.invoice?.number;
    notice(number ? t.recorded(number) : t.recordedSuspense);
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.record}
      about={t.recordAbout}
      verb={t.recordVerb}
      isBusy={isBusy}
      isReady={minor !== undefined}
      problems={general(refusals)}
      submit={submit}
    >
      <Group align="flex-start" wrap="nowrap">
        <AmountField
          label={t.amount}
          required
          data-autofocus
          style={{ flex: 1 }}
          currency={currency.length === 3 ? currency : tenant.currency}
          value={amount}
          onChange={setAmount}
          error={errors["amount"]}
        />
        <TextInput
          label={t.currency}
          w={100}
          maxLength={3}
          value={currency}
          onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
          error={errors["currency"]}
        />
      </Group>
      <TextInput
        label={t.reference}
        description={t.referenceAbout}
        value={reference}
        onChange={(event) => setReference(event.currentTarget.value)}
        error={errors["reference"]}
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
    </FormDialog>
  );
}
