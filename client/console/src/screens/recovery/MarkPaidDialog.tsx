import { Anchor, Select, Text, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { minorOf } from "../../kit/amounts.ts";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { Money } from "../../kit/Money.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { type Receipt, RecoveryMarkPaidDocument } from "./recovery.gen.ts";
import { nameOf, type Row } from "./stages.ts";
import { words } from "./words.ts";

/** Money for the oldest open invoice came another way. */
export function MarkPaidDialog({ row, close }: { row: Row; close: () => void }) {
  const t = useWords(words);
  const invoice = row.arrears?.oldestInvoice;
  const { run, isBusy, refusals } = useCommand(RecoveryMarkPaidDocument);
  const [receivedAs, setReceivedAs] = useState<Receipt>("BANK_TRANSFER");
  const [amount, setAmount] = useState(invoice?.due.amount ?? "");
  const [reference, setReference] = useState("");
  const errors = byField(refusals);
  if (!invoice) return null;
  const typed = minorOf(amount, invoice.due.currency);
  const amountMinor = typed?.startsWith("-") ? undefined : typed;
  const submit = async () => {
    if (amountMinor === undefined) return;
    const { data } = await run({
      input: {
        invoice: invoice.id,
        receivedAs,
        reference,
        amount: { amountMinor, currency: invoice.due.currency },
      },
    });
    if (data === undefined) return;
    notice(t.wasPaid);
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.markPaidTitle(invoice.number ?? "–")}
      about={t.markPaidAbout}
      verb={t.markPaid.replace("…", "")}
      isBusy={isBusy}
      problems={general(refusals)}
      submit={submit}
    >
      <Text size="sm">
        {nameOf(row)} ·{" "}
        <Anchor component={Link} to={`/invoices/${invoice.id}`} size="sm">
          {invoice.number}
        </Anchor>{" "}
        · <Money value={invoice.due} fw={600} />
      </Text>
      <Select
        label={t.received}
        allowDeselect={false}
        data={Object.entries(t.receipts).map(([value, label]) => ({ value, label }))}
        value={receivedAs}
        onChange={(value) => setReceivedAs(value as Receipt)}
      />
      <TextInput
        label={t.paid}
        description={t.amountHint}
        inputMode="decimal"
        rightSection={<Text size="xs">{invoice.due.currency}</Text>}
        rightSectionWidth={52}
        value={amount}
        error={errors["amount"] ?? errors["amountMinor"] ?? (amountMinor === undefined && t.amountInvalid)}
        onChange={(event) => setAmount(event.currentTarget.value)}
      />
      <TextInput
        label={t.reference}
        description={t.referenceHint}
        value={reference}
        error={errors["reference"]}
        onChange={(event) => setReference(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
