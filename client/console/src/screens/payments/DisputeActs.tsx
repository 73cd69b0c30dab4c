import { Radio, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { AmountField } from "../../kit/AmountField.tsx";
import { minorOf } from "../../kit/amounts.ts";
import { DayField } from "../../kit/DayField.tsx";
import { beginningOf } from "../../kit/days.ts";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { useMoney } from "../../kit/Money.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import {
  type DisputeOutcome,
  PaymentDisputeClosingDocument,
  PaymentDisputeRecordingDocument,
  type PaymentDisputeRowFragment,
  type PaymentRowFragment,
} from "./payments.gen.ts";
import { words } from "./words.ts";

export function CloseDispute({ of, close }: { of: PaymentDisputeRowFragment; close: () => void }) {
  const t = useWords(words);
  const say = useMoney();
  const { run, isBusy, refusals } = useCommand(PaymentDisputeClosingDocument);
  const [outcome, setOutcome] = useState<DisputeOutcome>("WON");
  const submit = async () => {
    if (!(await run({ input: { dispute: of.id, outcome } })).data) return;
    notice(t.disputeClosed);
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={`${t.close}: ${say(of.amount)}`}
      about={t.closeAbout}
      verb={t.close}
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    >
      <Radio.Group
        label={t.outcome}
        value={outcome}
        onChange={(value) => setOutcome(value as DisputeOutcome)}
      >
        <Stack gap="xs" mt={4}>
          {Object.entries(t.disputeOutcomes).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}

export function RecordDispute({ of, close }: { of: PaymentRowFragment; close: () => void }) {
  const t = useWords(words);
  const { zone } = useSpeech();
  const { currency } = of.amount;
  const { run, isBusy, refusals } = useCommand(PaymentDisputeRecordingDocument);
  const [amount, setAmount] = useState("");
  const [reason, setReason] = useState("");
  const [reference, setReference] = useState("");
  const [day, setDay] = useState("");
  const minor = minorOf(amount, currency);
  const errors = byField(refusals);
  const submit = async () => {
    const input = {
      payment: of.id,
      amount: minor === undefined ? null : { amountMinor: minor, currency },
      reason: reason.trim() || "other",
      dueBy: beginningOf(day, zone) ?? null,
      reference: reference.trim() || null,
    };
    if (!(await run({ input })).data) return;
    notice(t.disputeRecorded);
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.dispute}
      about={t.disputeAbout}
      verb={t.dispute}
      isDangerous
      isBusy={isBusy}
      isReady={amount === "" || minor !== undefined}
      problems={general(refusals)}
      submit={submit}
    >
      <AmountField
        label={t.amount}
        description={t.disputeAmountAbout}
        currency={currency}
        data-autofocus
        value={amount}
        onChange={setAmount}
        error={errors["amount"]}
      />
      <TextInput
        label={t.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={errors["reason"]}
      />
      <TextInput
        label={t.disputeReference}
        value={reference}
        onChange={(event) => setReference(event.currentTarget.value)}
        error={errors["reference"]}
      />
      <DayField label={t.dueBy} value={day} onChange={setDay} error={errors["dueBy"]} />
    </FormDialog>
  );
}
