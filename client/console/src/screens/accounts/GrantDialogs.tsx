import { Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { useQuery } from "urql";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import {
  AccountEntitlementGrantDocument,
  AccountEntitlementRevokeDocument,
  AccountFeatureChoicesDocument,
} from "./accounts.gen.ts";
import type { AccountEntitlementFieldsFragment } from "./parts.gen.ts";
import { words } from "./words.ts";

/** A day as people choose it, as the instant at which it begins where they are. */
export const startOf = (day: string) => new Date(`${day}T00:00`).toISOString();

export function GrantDialog(props: { account: string; close: () => void; changed: () => void }) {
  const { account, close, changed } = props;
  const t = useWords(words);
  const [{ data }] = useQuery({ query: AccountFeatureChoicesDocument });
  const { run, isBusy, refusals } = useCommand(AccountEntitlementGrantDocument);
  const [feature, setFeature] = useState<string | null>(null);
  const [given, setGiven] = useState({ amount: "", until: "", reason: "" });
  const features = data?.features.nodes ?? [];
  const isLimit = features.find(({ id }) => id === feature)?.kind === "LIMIT";
  const wrong = byField(refusals);
  const submit = async () => {
    const { data: done } = await run({
      input: {
        account,
        feature: feature ?? "",
        amount: isLimit ? Number(given.amount) : null,
        until: given.until ? startOf(given.until) : null,
        reason: given.reason,
      },
    });
    if (done === undefined) return;
    close();
    changed();
    notice(t.granted);
  };
  const set = (name: keyof typeof given) => (event: React.ChangeEvent<HTMLInputElement>) =>
    setGiven({ ...given, [name]: event.currentTarget.value });
  const isReady = feature !== null && given.reason.trim() !== "" && (!isLimit || /^\d+$/.test(given.amount));
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.grantFeature}
      about={t.grantAbout}
      verb={t.grantFeature}
      isBusy={isBusy}
      isReady={isReady}
      problems={general(refusals)}
      submit={submit}
    >
      <Select
        label={t.feature}
        required
        searchable
        data={features.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
        value={feature}
        onChange={setFeature}
        error={wrong["feature"]}
      />
      {isLimit && (
        <TextInput
          label={t.amount}
          required
          inputMode="numeric"
          value={given.amount}
          onChange={set("amount")}
          error={wrong["amount"]}
        />
      )}
      <TextInput
        label={t.until}
        description={t.untilHint}
        type="date"
        value={given.until}
        onChange={set("until")}
        error={wrong["until"]}
      />
      <TextInput
        label={t.reason}
        description={t.reasonHint}
        required
        value={given.reason}
        onChange={set("reason")}
        error={wrong["reason"]}
      />
    </FormDialog>
  );
}

export function RevokeDialog(props: {
  entitlement: AccountEntitlementFieldsFragment;
  close: () => void;
  changed: () => void;
}) {
  const { entitlement, close, changed } = props;
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(AccountEntitlementRevokeDocument);
  const [reason, setReason] = useState("");
  const submit = async () => {
    if ((await run({ input: { entitlement: entitlement.id, reason } })).data === undefined) return;
    close();
    changed();
    notice(t.revoked);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.revokeTitle(entitlement.feature?.name ?? "")}
      about={t.revokeAbout}
      verb={t.revoke}
      isDangerous
      isBusy={isBusy}
      isReady={reason.trim() !== ""}
      problems={general(refusals)}
      submit={submit}
    >
      <TextInput
        label={t.reason}
        data-autofocus
        required
        value={reason}
        error={byField(refusals)["reason"]}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
