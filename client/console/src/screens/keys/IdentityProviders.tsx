import { ActionIcon, Menu, Stack, Text } from "@mantine/core";
import { IconDots, IconFingerprint } from "@tabler/icons-react";
import { useState } from "react";
import { CopyText } from "../../kit/CopyText.tsx";
import { Empty, NextStep } from "../../kit/Empty.tsx";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { GraveItem } from "../../kit/GraveItem.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { general, useCommand } from "../../kit/useCommand.ts";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { IdentityProviderForm } from "./IdentityProviderForm.tsx";
import {
  KeyProviderDeleteDocument,
  type KeyProviderFieldsFragment,
  KeyProviderListDocument,
  KeyProviderUpdateDocument,
} from "./keys.gen.ts";
import { words } from "./words.ts";

export function IdentityProviders() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const { data, error, ask } = useLiveQuery(KeyProviderListDocument, pageOf(values), {
    kinds: ["identity_provider."],
  });
  const columns: Column<KeyProviderFieldsFragment>[] = [
    {
      key: "name",
      title: t.name,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {row.name}
          </Text>
          <Text size="xs" c="dimmed" className="long">
            {row.issuer}
          </Text>
        </Stack>
      ),
    },
    {
      key: "state",
      title: t.state,
      cell: (row) => (
        <State
          state={row.isEnabled ? "ENABLED" : "OFF"}
          text={t.states[row.isEnabled ? "ENABLED" : "OFF"] ?? ""}
        />
      ),
    },
    { key: "redirect", title: t.redirect, from: "md", cell: (row) => <CopyText text={row.redirectUri} /> },
    { key: "do", title: "", align: "end", cell: (row) => <Doings of={row} /> },
  ];
  return (
    <>
      <RecordTable
        label={t.providers}
        columns={columns}
        rows={data?.identityProviders.nodes}
        page={data?.identityProviders.pageInfo}
        error={error}
        retry={ask}
        empty={
          <Empty
            icon={IconFingerprint}
            title={t.noProviders}
            about={t.noProvidersAbout}
            action={<NextStep begin={() => set({ new: "yes" })}>{t.addProvider}</NextStep>}
          />
        }
      />
      <IdentityProviderForm isOpen={values["new"] !== undefined} close={() => set({ new: undefined })} />
    </>
  );
}

function Doings({ of }: { of: KeyProviderFieldsFragment }) {
  const t = useWords(words);
  const [isRemoving, setRemoving] = useState(false);
  const update = useCommand(KeyProviderUpdateDocument);
  const remove = useCommand(KeyProviderDeleteDocument);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={`${t.more}: ${of.name}`} loading={update.isBusy}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            onClick={() => update.run({ input: { identityProvider: of.id, isEnabled: !of.isEnabled } })}
          >
            {of.isEnabled ? t.disable : t.enable}
          </Menu.Item>
          <GraveItem onClick={() => setRemoving(true)}>{t.remove}</GraveItem>
        </Menu.Dropdown>
      </Menu>
      <FormDialog
        isOpen={isRemoving}
        close={() => setRemoving(false)}
        title={t.remove}
        about={t.removeProvider(of.name)}
        verb={t.remove}
        isDangerous
        isBusy={remove.isBusy}
        problems={general(remove.refusals)}
        submit={async () => {
          if ((await remove.run({ id: of.id })).data) setRemoving(false);
        }}
      />
    </>
  );
}
