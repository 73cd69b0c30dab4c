import { Checkbox, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { AmountField } from "../../kit/AmountField.tsx";
import { minorOf } from "../../kit/amounts.ts";
import { PreviewedDialog } from "../../kit/PreviewedDialog.tsx";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import type { ActProps } from "./FinalizeInvoice.tsx";
import { InvoiceRefundingDocument, InvoiceRefundPreviewedDocument, type RefundTo } from "./invoices.gen.ts";

/** Money back: how much, where to, and what becomes of the agreement. */
export function RefundInvoice({ of, close, done }: ActProps) {
  const t = useWords(doing);
  const { currency } = of.total;
  const [amount, setAmount] = useState("");
  const [reason, setReason] = useState("");
  const [to, setTo] = useState<RefundTo>("METHOD");
  const [isGoodwill, setGoodwill] = useState(false);
  const [endsSubscription, setEnds] = useState(false);
  const minor = minorOf(amount, currency);
  const input =
    reason.trim() !== "" && (amount === "" || minor !== undefined)
      ? {
          invoice: of.id,
          amount: minor === undefined ? null : { amountMinor: minor, currency },
          reason: reason.trim(),
          to,
          isGoodwill,
          endsSubscription,
        }
      : undefined;
  return (
    <PreviewedDialog
      title={t.refund}
      about={t.refundAbout}
      verb={t.refundVerb}
      isDangerous
      preview={InvoiceRefundPreviewedDocument}
      command={InvoiceRefundingDocument}
      input={input}
      close={close}
      done={({ invoiceRefund: { refund } }) =>
        done(
          refund?.status === "SUCCEEDED"
            ? t.refunded
            : refund?.payment?.provider === "MANUAL"
              ? t.refundToSend
              : t.refundUnderWay,
        )
      }
    >
      {(errors) => (
        <>
          <AmountField
            label={t.amount}
            description={t.amountAll}
            currency={currency}
            value={amount}
            onChange={setAmount}
            error={errors["amount"]}
          />
          <TextInput
            label={t.reason}
            required
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={errors["reason"]}
          />
          <Select
            label={t.to}
            data={Object.entries(t.tos).map(([value, label]) => ({ value, label }))}
            allowDeselect={false}
            value={to}
            onChange={(value) => setTo((value ?? "METHOD") as RefundTo)}
            error={errors["to"]}
          />
          <Checkbox
            label={t.goodwill}
            description={t.goodwillAbout}
            checked={isGoodwill}
            onChange={(event) => setGoodwill(event.currentTarget.checked)}
          />
          {of.subscription && of.subscription.status !== "ENDED" && (
            <Checkbox
              label={t.endsSubscription}
              description={t.endsSubscriptionAbout}
              checked={endsSubscription}
              onChange={(event) => setEnds(event.currentTarget.checked)}
            />
          )}
        </>
      )}
    </PreviewedDialog>
  );
}
