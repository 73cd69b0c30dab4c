import { Badge, Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { Money } from "../../kit/Money.tsx";
import { notice } from "../../kit/notice.tsx";
import { Problem } from "../../kit/Problem.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { Section } from "../../kit/Section.tsx";
import { stateWords } from "../../kit/State.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { AccountCredits } from "./AccountCredits.tsx";
import type { AccountOf } from "./AccountRecord.tsx";
import { AccountTax } from "./AccountTax.tsx";
import {
  AccountMoneyDocument,
  type AccountMoneyQuery,
  AccountPaymentMethodRemoveDocument,
} from "./accounts.gen.ts";
import { words } from "./words.ts";

type Method = NonNullable<AccountMoneyQuery["account"]["paymentMethods"]>[number];

/** What stands to the account's credit, with what it pays, and as whom. */
export function AccountMoney({ account, ask: asked }: { account: AccountOf; ask: () => void }) {
  const t = useWords(words);
  const { data, error, ask } = useLiveQuery(
    AccountMoneyDocument,
    { id: account.id },
    { kinds: ["balance.", "payment_method.", "credits.", "credit_note.", "invoice."] },
  );
  if (error !== undefined && !data) return <Problem error={error} retry={ask} />;
  if (!data) return <Skeleton height={220} aria-busy />;
  const { balances, paymentMethods, creditBalances } = data.account;
  return (
    <Stack>
      {balances && (
        <Section title={t.balances} about={t.balancesAbout}>
          {balances.length === 0 && (
            <Text size="sm" c="dimmed">
              {t.noBalance}
            </Text>
          )}
          {balances.map(({ id, amount }) => (
            <Money key={id} value={amount} fz="xl" fw={650} />
          ))}
        </Section>
      )}
      {paymentMethods && <Methods rows={paymentMethods} mayWrite={account.powers.pays} changed={ask} />}
      <AccountCredits account={account.id} rows={creditBalances} changed={ask} />
      {account.taxDetails && <AccountTax account={account} tax={account.taxDetails} changed={asked} />}
    </Stack>
  );
}

function Methods(props: { rows: readonly Method[]; mayWrite: boolean; changed: () => void }) {
  const { rows, mayWrite, changed } = props;
  const t = useWords(words);
  const [removed, setRemoved] = useState<Method>();
  const { run, isBusy, refusals } = useCommand(AccountPaymentMethodRemoveDocument);
  const called = (row: Method) =>
    [row.brand ?? t.methodKinds[row.kind] ?? stateWords(row.kind), row.last4 && `•••• ${row.last4}`]
      .filter(Boolean)
      .join(" ");
  const columns: Column<Method>[] = [
    {
      key: "method",
      title: t.method,
      cell: (row) => (
        <Group gap="xs">
          <Text size="sm" tt="capitalize">
            {called(row)}
          </Text>
          {row.isDefault && (
            <Badge size="sm" variant="light" tt="none">
              {t.isDefault}
            </Badge>
          )}
        </Group>
      ),
    },
    {
      key: "expiry",
      title: t.expiry,
      align: "end",
      cell: (row) => (
        <span className="tabular">
          {row.expiryMonth ? `${String(row.expiryMonth).padStart(2, "0")}/${row.expiryYear}` : "–"}
        </span>
      ),
    },
    {
      key: "act",
      title: "",
      align: "end",
      cell: (row) =>
        mayWrite && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${t.removeMethod}: ${called(row)}`}
            onClick={() => setRemoved(row)}
          >
            {t.removeMethod}
          </Button>
        ),
    },
  ];
  const submit = async () => {
    if (!removed || (await run({ input: { paymentMethod: removed.id } })).data === undefined) return;
    setRemoved(undefined);
    changed();
    notice(t.methodRemoved);
  };
  return (
    <Section title={t.methods}>
      <Rows label={t.methods} columns={columns} rows={rows} none={t.noMethods} />
      <FormDialog
        isOpen={removed !== undefined}
        close={() => setRemoved(undefined)}
        title={removed ? t.removeMethodTitle(called(removed)) : ""}
        about={t.removeMethodAbout}
        verb={t.removeMethod}
        isDangerous
        isBusy={isBusy}
        problems={refusals.map(({ message }) => message)}
        submit={submit}
      />
    </Section>
  );
}
