import { Button, SimpleGrid, TextInput } from "@mantine/core";
import { useState } from "react";
import { Facts } from "../../kit/Facts.tsx";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { Section } from "../../kit/Section.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useMay } from "../../session/session.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import type { AccountOf } from "./AccountRecord.tsx";
import {
  AccountSaveDocument,
  AccountTaxIdVerifyDocument,
  AccountTaxStatusSaveDocument,
} from "./accounts.gen.ts";
import { words } from "./words.ts";

type Tax = NonNullable<AccountOf["taxDetails"]>;

interface Props {
  account: AccountOf;
  tax: Tax;
  changed: () => void;
}

/** As whom the account pays, and whether tax is added: what its next invoices say. */
export function AccountTax(props: Props) {
  const { account, tax, changed } = props;
  const t = useWords(words);
  const may = useMay();
  const [open, setOpen] = useState<"details" | "status">();
  const verify = useCommand(AccountTaxIdVerifyDocument);
  const ask = async () => {
    const { data, refusals } = await verify.run({ input: { account: account.id } });
    for (const { message } of refusals) notice(message);
    if (data === undefined) return;
    changed();
    notice(t.verified);
  };
  const close = () => setOpen(undefined);
  const place = [tax.street, [tax.postalCode, tax.city].filter(Boolean).join(" "), tax.region, tax.country];
  return (
    <Section
      title={t.tax}
      about={t.taxAbout}
      actions={
        <>
          {may("BILLING_WRITE") && tax.taxId && !tax.taxIdVerifiedAt && (
            <Button size="xs" variant="default" loading={verify.isBusy} onClick={() => void ask()}>
              {t.verify}
            </Button>
          )}
          {may("BILLING_WRITE") && (
            <Button size="xs" variant="default" onClick={() => setOpen("status")}>
              {tax.isTaxExempt ? t.endExempt : t.makeExempt}
            </Button>
          )}
          {account.powers.pays && (
            <Button size="xs" variant="default" onClick={() => setOpen("details")}>
              {t.change}
            </Button>
          )}
        </>
      }
    >
      <Facts
        facts={[
          [t.legalName, tax.legalName || "–"],
          [t.address, place.filter(Boolean).join(", ") || "–"],
          [t.taxStatus, tax.isTaxExempt ? t.exempt : t.notExempt],
          [t.taxId, tax.taxId || "–"],
          [
            t.verifiedAt,
            tax.taxIdVerifiedAt ? <When key="at" at={tax.taxIdVerifiedAt} precision="day" /> : t.notVerified,
          ],
        ]}
      />
      {open === "details" && <DetailsDialog {...props} close={close} />}
      {open === "status" && <StatusDialog {...props} close={close} />}
    </Section>
  );
}

function StatusDialog({ account, tax, changed, close }: Props & { close: () => void }) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(AccountTaxStatusSaveDocument);
  const set = (isTaxExempt: boolean) => run({ input: { account: account.id, isTaxExempt } });
  const submit = async () => {
    if ((await set(!tax.isTaxExempt)).data === undefined) return;
    close();
    changed();
    notice(t.taxSaved, async () => {
      await set(tax.isTaxExempt);
      changed();
    });
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={tax.isTaxExempt ? t.endExemptTitle : t.exemptTitle}
      about={tax.isTaxExempt ? t.endExemptAbout : t.exemptAbout}
      verb={tax.isTaxExempt ? t.endExempt : t.makeExempt}
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    />
  );
}

const FIELDS = ["legalName", "taxId", "street", "postalCode", "city", "region", "country"] as const;

function DetailsDialog({ account, tax, changed, close }: Props & { close: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { run, isBusy, refusals } = useCommand(AccountSaveDocument);
  const [given, setGiven] = useState(() => Object.fromEntries(FIELDS.map((name) => [name, tax[name] ?? ""])));
  const wrong = byField(refusals);
  const submit = async () => {
    const taxDetails = Object.fromEntries(FIELDS.map((name) => [name, given[name]?.trim() || null]));
    if ((await run({ input: { account: account.id, taxDetails, customFields: [] } })).data === undefined)
      return;
    close();
    changed();
    notice(t.saved);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.tax}
      about={t.taxAbout}
      verb={c.save}
      isBusy={isBusy}
      problems={general(refusals)}
      submit={submit}
      size="lg"
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {FIELDS.map((name) => (
          <TextInput
            key={name}
            label={t[name]}
            {...(name === "country" ? { description: t.countryHint, maxLength: 2 } : {})}
            value={given[name]}
            error={wrong[name]}
            onChange={(event) => setGiven({ ...given, [name]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
    </FormDialog>
  );
}
