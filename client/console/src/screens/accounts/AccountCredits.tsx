import { Button, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { useQuery } from "urql";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { Section } from "../../kit/Section.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import {
  AccountCreditsAdjustDocument,
  AccountCreditsGrantDocument,
  AccountProductChoicesDocument,
  type CreditGrantKind,
} from "./accounts.gen.ts";
import { CreditRows } from "./CreditRows.tsx";
import { startOf } from "./GrantDialogs.tsx";
import type { AccountCreditFieldsFragment } from "./parts.gen.ts";
import { partWords } from "./parts.words.ts";
import { words } from "./words.ts";

type Balance = AccountCreditFieldsFragment;

interface Props {
  account: string;
  rows: readonly Balance[];
  changed: () => void;
}

export function AccountCredits({ account, rows, changed }: Props) {
  const t = useWords(words);
  const p = useWords(partWords);
  const may = useMay();
  const [isGranting, setGranting] = useState(false);
  const [adjusted, setAdjusted] = useState<Balance>();
  const mayWrite = may("CREDITS_WRITE");
  const act = (row: Balance) => (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={`${t.adjust}: ${row.product?.name ?? ""}`}
      onClick={() => setAdjusted(row)}
    >
      {t.adjust}
    </Button>
  );
  return (
    <Section
      title={p.credits}
      actions={
        mayWrite &&
        may("CATALOGUE_WRITE") && (
          <Button size="xs" variant="default" onClick={() => setGranting(true)}>
            {t.grantCredits}
          </Button>
        )
      }
    >
      <CreditRows rows={rows} {...(mayWrite ? { act } : {})} />
      {isGranting && (
        <GrantCreditsDialog account={account} close={() => setGranting(false)} changed={changed} />
      )}
      {adjusted && <AdjustDialog balance={adjusted} close={() => setAdjusted(undefined)} changed={changed} />}
    </Section>
  );
}

function GrantCreditsDialog(props: { account: string; close: () => void; changed: () => void }) {
  const { account, close, changed } = props;
  const t = useWords(words);
  const [{ data }] = useQuery({ query: AccountProductChoicesDocument });
  const { run, isBusy, refusals } = useCommand(AccountCreditsGrantDocument);
  const [product, setProduct] = useState<string | null>(null);
  const [kind, setKind] = useState<CreditGrantKind>("BONUS");
  const [given, setGiven] = useState({ units: "", reason: "", expiresAt: "" });
  const wrong = byField(refusals);
  const products = data?.products.nodes.filter((one) => one.consumption === "BY_UNIT" && !one.archivedAt);
  const set = (name: keyof typeof given) => (event: React.ChangeEvent<HTMLInputElement>) =>
    setGiven({ ...given, [name]: event.currentTarget.value });
  const submit = async () => {
    const expiresAt = given.expiresAt ? startOf(given.expiresAt) : null;
    const input = {
      account,
      product: product ?? "",
      units: given.units,
      kind,
      reason: given.reason,
      expiresAt,
    };
    if ((await run({ input })).data === undefined) return;
    close();
    changed();
    notice(t.creditsGranted);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.grantCredits}
      about={t.grantCreditsAbout}
      verb={t.grantCredits}
      isBusy={isBusy}
      isReady={product !== null && /^[1-9]\d*$/.test(given.units) && given.reason.trim() !== ""}
      problems={general(refusals)}
      submit={submit}
    >
      <Select
        label={t.product}
        required
        data={products?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        value={product}
        error={wrong["product"]}
        onChange={setProduct}
      />
      <TextInput
        label={t.units}
        required
        inputMode="numeric"
        value={given.units}
        error={wrong["units"]}
        onChange={set("units")}
      />
      <Select
        label={t.creditKind}
        allowDeselect={false}
        data={Object.entries(t.creditKinds).map(([value, label]) => ({ value, label }))}
        value={kind}
        onChange={(next) => next && setKind(next as CreditGrantKind)}
      />
      <TextInput
        label={t.expiresAt}
        type="date"
        value={given.expiresAt}
        error={wrong["expiresAt"]}
        onChange={set("expiresAt")}
      />
      <TextInput
        label={t.reason}
        required
        value={given.reason}
        error={wrong["reason"]}
        onChange={set("reason")}
      />
    </FormDialog>
  );
}

function AdjustDialog(props: { balance: Balance; close: () => void; changed: () => void }) {
  const { balance, close, changed } = props;
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(AccountCreditsAdjustDocument);
  const [units, setUnits] = useState("");
  const [reason, setReason] = useState("");
  const wrong = byField(refusals);
  const submit = async () => {
    if ((await run({ input: { balance: balance.id, units, reason } })).data === undefined) return;
    close();
    changed();
    notice(t.adjusted);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.adjustTitle(balance.product?.name ?? "")}
      about={t.adjustAbout}
      verb={t.adjust}
      isBusy={isBusy}
      isReady={/^-?[1-9]\d*$/.test(units) && reason.trim() !== ""}
      problems={general(refusals)}
      submit={submit}
    >
      <TextInput
        label={t.adjustUnits}
        description={t.adjustHint(balance.units)}
        data-autofocus
        value={units}
        error={wrong["units"]}
        onChange={(event) => setUnits(event.currentTarget.value.trim())}
      />
      <TextInput
        label={t.reason}
        required
        value={reason}
        error={wrong["reason"]}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
