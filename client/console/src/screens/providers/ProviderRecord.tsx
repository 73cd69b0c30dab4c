import { ActionIcon, Button, Menu, NumberInput, Skeleton, Table, Text } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { CopyText } from "../../kit/CopyText.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { GraveItem } from "../../kit/GraveItem.tsx";
import { notice } from "../../kit/notice.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { general, useCommand } from "../../kit/useCommand.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { AccountState } from "./Accounts.tsx";
import {
  type ProviderAccountFieldsFragment,
  ProviderAccountListDocument,
  ProviderDisableDocument,
  ProviderEnableDocument,
  ProviderReconcileDocument,
  ProviderWebhookRegisterDocument,
} from "./providers.gen.ts";
import { RulesDialog } from "./RulesDialog.tsx";
import { words } from "./words.ts";

export default function ProviderRecord() {
  const t = useWords(words);
  const { id } = useParams({ strict: false });
  const { data, error, ask } = useLiveQuery(ProviderAccountListDocument, {}, { kinds: ["provider."] });
  const account = data?.providerAccounts.find((one) => one.id === id);
  const within = [{ title: t.title, to: "/providers" }];
  if (account === undefined)
    return (
      <Page title={t.title} within={within}>
        {error ? <Problem error={error} retry={ask} /> : <Skeleton height={260} aria-busy={!data} />}
      </Page>
    );
  return (
    <Page
      title={t.kinds[account.kind] ?? account.kind}
      within={within}
      about={<AccountState of={account} />}
      actions={<Actions of={account} />}
    >
      <Section title={t.facts} about={t.kindAbout[account.kind] ?? ""}>
        <Facts
          columns={2}
          facts={[
            [t.renewals, t.draws[account.renewals]],
            ...(account.webhookUrl
              ? [[t.webhookUrl, <CopyText key="url" text={account.webhookUrl} />] as const]
              : []),
          ]}
        />
        {account.webhookUrl && account.kind === "STRIPE" && <Register id={account.id} />}
      </Section>
      <Rules of={account} />
    </Page>
  );
}

function Register({ id }: { id: string }) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(ProviderWebhookRegisterDocument);
  return (
    <div>
      <Text size="sm" c="dimmed" mb="xs">
        {t.webhookWhy}
      </Text>
      <Button
        size="xs"
        variant="default"
        loading={isBusy}
        onClick={async () => {
          if ((await run({ id })).data) notice(t.registered);
        }}
      >
        {t.register}
      </Button>
      {refusals.map(({ message }) => (
        <Text key={message} size="sm" c="var(--mantine-color-error)" role="alert">
          {message}
        </Text>
      ))}
    </div>
  );
}

function Actions({ of }: { of: ProviderAccountFieldsFragment }) {
  const t = useWords(words);
  const [dialog, setDialog] = useState<"off" | "reconcile">();
  const enable = useCommand(ProviderEnableDocument);
  const disable = useCommand(ProviderDisableDocument);
  const reconcile = useCommand(ProviderReconcileDocument);
  const [days, setDays] = useState<number | string>(2);
  const close = () => setDialog(undefined);
  const switchOn = async () => {
    if ((await enable.run({ id: of.id })).data) notice(t.enabled);
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t.more}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {of.kind !== "MANUAL" && (
            <Menu.Item onClick={() => setDialog("reconcile")}>{t.reconcile}</Menu.Item>
          )}
          {of.isEnabled ? (
            <GraveItem onClick={() => setDialog("off")}>{t.disable}</GraveItem>
          ) : (
            <Menu.Item onClick={switchOn}>{t.enable}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <FormDialog
        isOpen={dialog === "off"}
        close={close}
        title={t.disable}
        about={t.disableAbout}
        verb={t.disable}
        isDangerous
        isBusy={disable.isBusy}
        problems={general(disable.refusals)}
        submit={async () => {
          if (!(await disable.run({ id: of.id })).data) return;
          notice(t.disabled);
          close();
        }}
      />
      <FormDialog
        isOpen={dialog === "reconcile"}
        close={close}
        title={t.reconcile}
        about={t.reconcileAbout}
        verb={t.reconcile}
        isBusy={reconcile.isBusy}
        problems={reconcile.refusals.map(({ message }) => message)}
        submit={async () => {
          if (!(await reconcile.run({ id: of.id, days: Number(days) })).data) return;
          notice(t.reconciling);
          close();
        }}
      >
        <NumberInput label={t.days} min={1} max={35} value={days} onChange={setDays} data-autofocus />
      </FormDialog>
    </>
  );
}

function Rules({ of }: { of: ProviderAccountFieldsFragment }) {
  const t = useWords(words);
  const c = useWords(common);
  const [isEditing, setEditing] = useState(false);
  const list = (items: readonly string[]) => (items.length > 0 ? items.join(", ") : t.anything);
  return (
    <Section
      title={t.rules}
      about={t.rulesAbout}
      actions={
        <Button size="xs" variant="default" onClick={() => setEditing(true)}>
          {t.change}
        </Button>
      }
    >
      {of.rules.length === 0 ? (
        <Text size="sm">{t.noRules}</Text>
      ) : (
        <Table.ScrollContainer minWidth={480} type="native">
          <Table className="figures" aria-label={t.rules}>
            <Table.Thead>
              <Table.Tr>
                {[t.priority, t.currencies, t.countries, t.offers, t.ruleCounts].map((title) => (
                  <Table.Th key={title}>{title}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {of.rules.map((rule, at) => (
                <Table.Tr key={at}>
                  <Table.Td className="tabular">{rule.priority}</Table.Td>
                  <Table.Td>{list(rule.currencies)}</Table.Td>
                  <Table.Td>{list(rule.countries)}</Table.Td>
                  <Table.Td>{list(rule.offers.map(({ name }) => name))}</Table.Td>
                  <Table.Td>{rule.isEnabled ? c.yes : c.no}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {isEditing && <RulesDialog account={of} close={() => setEditing(false)} />}
    </Section>
  );
}
