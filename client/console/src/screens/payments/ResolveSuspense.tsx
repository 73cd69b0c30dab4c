import { Radio, Select, Stack } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useQuery } from "urql";
import { AccountField } from "../../kit/AccountField.tsx";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { useMoney } from "../../kit/Money.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import {
  PaymentOpenInvoicesDocument,
  PaymentResolvingDocument,
  type PaymentRowFragment,
  type SuspensePlace,
} from "./payments.gen.ts";
import { words } from "./words.ts";

/** A person says what money is for: an invoice, a balance, or back. */
export function ResolveSuspense({ of, close }: { of: PaymentRowFragment; close: () => void }) {
  const t = useWords(words);
  const say = useMoney();
  const may = useMay();
  const { run, isBusy, refusals } = useCommand(PaymentResolvingDocument);
  const [to, setTo] = useState<SuspensePlace>("INVOICE");
  const [invoice, setInvoice] = useState<string>();
  const [account, setAccount] = useState(of.account?.id);
  const errors = byField(refusals);
  const isReady = to === "INVOICE" ? invoice !== undefined : to === "BALANCE" ? account !== undefined : true;
  const submit = async () => {
    const input = {
      payment: of.id,
      to,
      invoice: to === "INVOICE" ? (invoice ?? null) : null,
      account: to === "BALANCE" ? (account ?? null) : null,
    };
    if (!(await run({ input })).data) return;
    notice(t.resolved);
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={`${t.resolve}: ${say(of.amount)}`}
      about={of.note ? `${t.resolveAbout} ${t.note}: ${of.note}` : t.resolveAbout}
      verb={t.resolve}
      isBusy={isBusy}
      isReady={isReady}
      problems={general(refusals)}
      submit={submit}
    >
      <Radio.Group
        label={t.place}
        value={to}
        onChange={(value) => setTo(value as SuspensePlace)}
        error={errors["to"]}
      >
        <Stack gap="xs" mt={4}>
          {Object.entries(t.places)
            .filter(([place]) => place !== "REFUND" || may("BILLING_REFUND"))
            .map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
        </Stack>
      </Radio.Group>
      {to === "INVOICE" && (
        <OpenInvoice
          label={t.whichInvoice}
          value={invoice}
          change={setInvoice}
          account={of.account?.id}
          error={errors["invoice"]}
        />
      )}
      {to === "BALANCE" && (
        <AccountField
          label={t.whoseBalance}
          value={account}
          onChange={setAccount}
          error={errors["account"]}
        />
      )}
    </FormDialog>
  );
}

/** One of those that are owed, found by how its number begins. */
function OpenInvoice(props: {
  label: string;
  value: string | undefined;
  change: (invoice: string | undefined) => void;
  account: string | undefined;
  error: string | undefined;
}) {
  const say = useMoney();
  const [text, setText] = useState("");
  const [number] = useDebouncedValue(text.split(" · ")[0], 200);
  const [{ data }] = useQuery({
    query: PaymentOpenInvoicesDocument,
    variables: { account: props.account ?? null, number: number || null },
  });
  return (
    <Select
      label={props.label}
      searchable
      data={(data?.invoices.nodes ?? []).map(({ id, number: own, account, due }) => ({
        value: id,
        label: [own, account?.name, say(due)].filter(Boolean).join(" · "),
      }))}
      value={props.value ?? null}
      onChange={(next) => props.change(next ?? undefined)}
      onSearchChange={setText}
      filter={({ options }) => options}
      error={props.error}
    />
  );
}
