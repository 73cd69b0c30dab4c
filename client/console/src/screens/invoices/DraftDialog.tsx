import { NumberInput, Select, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { AccountField } from "../../kit/AccountField.tsx";
import { digitsOf, minorOf } from "../../kit/amounts.ts";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useSession } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { DraftLines, EMPTY_LINE, type LineDraft } from "./DraftLines.tsx";
import { doing } from "./doing.ts";
import {
  type InvoiceCollection,
  InvoiceCreatingDocument,
  type InvoiceLineRowFragment,
  type InvoiceRecordFragment,
  InvoiceUpdatingDocument,
} from "./invoices.gen.ts";

interface Props {
  /** The draft that is edited; a new one, else. */
  of?: InvoiceRecordFragment & { readonly lines: readonly InvoiceLineRowFragment[] };
  close: () => void;
  done: (id: string) => void;
}

const DAY = 86_400_000;

/** What stands on an invoice of its own, while it is a draft. */
export function DraftDialog({ of, close, done }: Props) {
  const t = useWords(doing);
  const { tenant } = useSession();
  const [values] = useUrlState();
  const create = useCommand(InvoiceCreatingDocument);
  const update = useCommand(InvoiceUpdatingDocument);
  const [account, setAccount] = useState(of?.account?.id ?? values["account"]);
  const [currency, setCurrency] = useState<string>(of?.total.currency ?? tenant.currency);
  const [lines, setLines] = useState<LineDraft[]>(() => linesOf(of));
  const [memo, setMemo] = useState(of?.memo ?? "");
  const [days, setDays] = useState<number | string>(() => daysOf(of));
  const [collection, setCollection] = useState((of?.collection ?? "MANUAL") as InvoiceCollection);
  const [coupons, setCoupons] = useState<string[]>([...(of?.couponCodes ?? [])]);
  const refusals = [...create.refusals, ...update.refusals];
  const errors = byField(refusals);
  const sent = lines.map((line) => ({
    description: line.description,
    quantity: Number(line.quantity),
    unitAmount: { amountMinor: minorOf(line.each, currency) ?? "", currency },
    ...(line.product ? { product: line.product } : {}),
    coupons: line.coupons,
  }));
  const isReady =
    account !== undefined &&
    sent.every((line) => line.description !== "" && line.quantity > 0 && line.unitAmount.amountMinor !== "");
  const submit = async () => {
    const terms = { lines: sent, memo, dueInDays: Number(days) || 0, collection, coupons };
    const payload = of
      ? (await update.run({ input: { invoice: of.id, ...terms } })).data?.invoiceUpdate
      : (await create.run({ input: { account: account ?? "", currency, ...terms } })).data?.invoiceCreate;
    if (payload?.invoice == null) return;
    notice(t.saved);
    done(payload.invoice.id);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={of ? t.edit : t.create}
      {...(of ? {} : { about: t.createAbout })}
      verb={t.createVerb}
      isBusy={create.isBusy || update.isBusy}
      isReady={isReady}
      problems={general(refusals)}
      submit={submit}
      size="xl"
    >
      {!of && (
        <>
          <AccountField
            label={t.account}
            required
            data-autofocus
            value={account}
            onChange={setAccount}
            error={errors["account"]}
          />
          <TextInput
            label={t.currency}
            w={120}
            maxLength={3}
            value={currency}
            onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
            error={errors["currency"]}
          />
        </>
      )}
      <DraftLines
        lines={lines}
        change={setLines}
        currency={currency}
        {...(errors["lines"] ? { problem: errors["lines"] } : {})}
      />
      <TagsInput
        label={t.coupons}
        placeholder={t.couponsHint}
        value={coupons}
        onChange={setCoupons}
        error={errors["coupons"]}
      />
      <Select
        label={t.collection}
        data={Object.entries(t.collections).map(([value, label]) => ({ value, label }))}
        allowDeselect={false}
        value={collection}
        onChange={(value) => setCollection((value ?? "MANUAL") as InvoiceCollection)}
        error={errors["collection"]}
      />
      <NumberInput
        label={t.dueInDays}
        min={0}
        allowDecimal={false}
        value={days}
        onChange={setDays}
        error={errors["dueInDays"]}
      />
      <TextInput
        label={t.memo}
        value={memo}
        onChange={(event) => setMemo(event.currentTarget.value)}
        error={errors["memo"]}
      />
    </FormDialog>
  );
}

function linesOf(of: Props["of"]): LineDraft[] {
  if (of === undefined) return [EMPTY_LINE];
  return of.lines.map((line) => ({
    key: line.ordinal,
    description: line.description,
    quantity: line.quantity,
    each: trimmed(line.unitPrice, line.amount.currency),
    product: line.product?.id,
    coupons: [...line.couponCodes],
  }));
}

/** "12.500000000000" as one types it. */
function trimmed(price: string, currency: string): string {
  const digits = digitsOf(currency);
  const [whole = "0", part = ""] = price.split(".");
  return digits === 0 ? whole : `${whole}.${part.padEnd(digits, "0").slice(0, digits)}`;
}

function daysOf(of: Props["of"]): number {
  if (!of?.dueAt) return 14;
  return Math.max(0, Math.round((Date.parse(of.dueAt) - Date.parse(of.createdAt)) / DAY));
}
