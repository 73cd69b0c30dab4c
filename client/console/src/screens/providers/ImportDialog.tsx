import { Checkbox, Select } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { bookWords } from "./bookWords.ts";
import { ProviderAccountListDocument, ProviderImportStartDocument } from "./providers.gen.ts";
import { words } from "./words.ts";

interface Props {
  close: () => void;
  /** Which offers the provider's prices stand for. */
  prices?: readonly { providerPrice: string; offer: string }[];
  account?: string | undefined;
}

export function ImportDialog({ close, prices = [], account }: Props) {
  const t = useWords(bookWords);
  const { kinds } = useWords(words);
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: ProviderAccountListDocument });
  const [chosen, choose] = useState(account ?? null);
  const [isDryRun, setDryRun] = useState(prices.length === 0);
  const [withCustomers, setWithCustomers] = useState(true);
  const { run, isBusy, refusals } = useCommand(ProviderImportStartDocument);
  const accounts = (data?.providerAccounts ?? []).filter(
    ({ kind }) => kind === "STRIPE" || kind === "PAYPAL" || kind === "SANDBOX",
  );
  const send = async () => {
    const input = { providerAccount: chosen ?? "", isDryRun, withCustomers, prices: [...prices] };
    const { data: answer } = await run({ input });
    const made = answer?.providerImportStart.providerImport;
    if (!made) return;
    notice(t.started);
    close();
    await navigate({ to: `/providers/imports/${made.id}` });
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.start}
      about={t.startAbout}
      verb={t.start}
      isBusy={isBusy}
      isReady={chosen !== null}
      problems={refusals.map(({ message }) => message)}
      submit={send}
    >
      <Select
        label={t.provider}
        data={accounts.map(({ id, kind }) => ({ value: id, label: kinds[kind] ?? kind }))}
        value={chosen}
        onChange={choose}
        required
        data-autofocus
      />
      <Checkbox
        label={t.dryRun}
        description={t.dryRunWhy}
        checked={isDryRun}
        onChange={(event) => setDryRun(event.currentTarget.checked)}
      />
      <Checkbox
        label={t.withCustomers}
        checked={withCustomers}
        onChange={(event) => setWithCustomers(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
