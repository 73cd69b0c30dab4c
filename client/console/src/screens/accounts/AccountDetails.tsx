import { Button, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { bytes } from "../../kit/bytes.ts";
import { Facts } from "../../kit/Facts.tsx";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { Section } from "../../kit/Section.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useMay } from "../../session/session.ts";
import { common } from "../../words/common.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import type { AccountOf } from "./AccountRecord.tsx";
import { AccountBillingDaySaveDocument, AccountSaveDocument } from "./accounts.gen.ts";
import { words } from "./words.ts";

export function AccountDetails({ account }: { account: AccountOf }) {
  const t = useWords(words);
  const may = useMay();
  const { locale } = useSpeech();
  const [isNaming, naming] = useDisclosure();
  const [isDaying, daying] = useDisclosure();
  return (
    <Section
      title={t.details}
      actions={
        <>
          {may("SUBSCRIPTIONS_WRITE") && (
            <Button size="xs" variant="default" onClick={daying.open}>
              {t.billingDay}
            </Button>
          )}
          {account.powers.edits && (
            <Button size="xs" variant="default" onClick={naming.open}>
              {t.change}
            </Button>
          )}
        </>
      }
    >
      <Facts
        facts={[
          [t.since, <When key="since" at={account.createdAt} precision="day" />],
          [t.seats, t.seatsOf(account.seats.length, account.seatLimit)],
          [t.billingDay, account.billingDay ?? t.billingDayNone],
          [t.currency, account.currency],
          [t.language, new Intl.DisplayNames([locale], { type: "language" }).of(account.locale)],
          [t.zone, account.zone],
          [t.storage, t.storageOf(bytes(account.storageUsed, locale), bytes(account.storageQuota, locale))],
        ]}
      />
      {isNaming && <NameDialog account={account} close={naming.close} />}
      {isDaying && <BillingDayDialog account={account} close={daying.close} />}
    </Section>
  );
}

function NameDialog({ account, close }: { account: AccountOf; close: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { run, isBusy, refusals } = useCommand(AccountSaveDocument);
  const [given, setGiven] = useState({
    name: account.name,
    zone: account.zone,
    currency: account.currency,
  });
  const wrong = byField(refusals);
  const submit = async () => {
    const input = { account: account.id, ...given, customFields: [] };
    if ((await run({ input })).data === undefined) return;
    close();
    notice(t.saved);
  };
  const field = (name: keyof typeof given, label: string) => (
    <TextInput
      label={label}
      value={given[name]}
      error={wrong[name]}
      onChange={(event) => setGiven({ ...given, [name]: event.currentTarget.value })}
    />
  );
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.changeTitle}
      verb={c.save}
      isBusy={isBusy}
      problems={general(refusals)}
      submit={submit}
    >
      {field("name", t.name)}
      {field("zone", t.zone)}
      {field("currency", t.currency)}
    </FormDialog>
  );
}

function BillingDayDialog({ account, close }: { account: AccountOf; close: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { run, isBusy, refusals } = useCommand(AccountBillingDaySaveDocument);
  const [day, setDay] = useState(String(account.billingDay ?? ""));
  const isDay = day === "" || /^([1-9]|[12]\d|3[01])$/.test(day);
  const submit = async () => {
    const was = account.billingDay ?? null;
    const input = { account: account.id, day: day === "" ? null : Number(day) };
    if ((await run({ input })).data === undefined) return;
    close();
    notice(t.saved, () => run({ input: { account: account.id, day: was } }));
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.billingDay}
      about={t.billingDayAbout}
      verb={c.save}
      isBusy={isBusy}
      isReady={isDay}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    >
      <TextInput
        label={t.billingDayField}
        description={t.billingDayHint}
        inputMode="numeric"
        data-autofocus
        value={day}
        onChange={(event) => setDay(event.currentTarget.value.trim())}
      />
    </FormDialog>
  );
}
