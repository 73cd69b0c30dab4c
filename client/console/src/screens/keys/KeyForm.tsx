import { MultiSelect, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Permission } from "../../graphql/start.gen.ts";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { PERMISSIONS, permissionWords } from "../../kit/permissionWords.ts";
import { SecretDialog } from "../../kit/SecretDialog.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useSession } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { KeyCreateDocument } from "./keys.gen.ts";
import { words } from "./words.ts";

const NOTHING = { name: "", scopes: [] as string[], expiresAt: "", addresses: [] as string[] };

export function KeyForm({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const t = useWords(words);
  const says = useWords(permissionWords);
  const { viewer } = useSession();
  const { run, isBusy, refusals, forget } = useCommand(KeyCreateDocument);
  const [given, setGiven] = useState(NOTHING);
  const [text, setText] = useState<string>();
  const wrong = byField(refusals);
  const give = (part: Partial<typeof NOTHING>) => setGiven({ ...given, ...part });
  const choices = PERMISSIONS.filter((one) => viewer.permissions.includes(one)).map((one) => ({
    value: one as string,
    label: says[one],
  }));
  const leave = () => {
    forget();
    close();
  };
  const send = async () => {
    const { name, scopes, addresses, expiresAt } = given;
    const ends = expiresAt ? { expiresAt: new Date(expiresAt).toISOString() } : {};
    const { data } = await run({ input: { name, scopes: scopes as Permission[], addresses, ...ends } });
    if (data === undefined) return;
    setGiven(NOTHING);
    leave();
    setText(data.apiKeyCreate.text ?? undefined);
  };
  return (
    <>
      <FormDialog
        isOpen={isOpen}
        close={leave}
        title={t.makeTitle}
        verb={t.make}
        isBusy={isBusy}
        isReady={given.name.trim() !== "" && given.scopes.length > 0}
        problems={general(refusals)}
        submit={send}
      >
        <TextInput
          label={t.name}
          description={t.nameWhy}
          required
          data-autofocus
          value={given.name}
          error={wrong["name"]}
          onChange={(event) => give({ name: event.currentTarget.value })}
        />
        <MultiSelect
          label={t.scopes}
          description={t.scopesWhy}
          data={choices}
          required
          searchable
          hidePickedOptions
          value={given.scopes}
          error={wrong["scopes"]}
          onChange={(scopes) => give({ scopes })}
        />
        <TextInput
          label={t.expires}
          description={t.expiresWhy}
          type="datetime-local"
          value={given.expiresAt}
          error={wrong["expiresAt"]}
          onChange={(event) => give({ expiresAt: event.currentTarget.value })}
        />
        <TagsInput
          label={t.addresses}
          description={t.addressesWhy}
          value={given.addresses}
          error={wrong["addresses"]}
          onChange={(addresses) => give({ addresses })}
        />
      </FormDialog>
      <SecretDialog
        secret={text}
        title={t.shownTitle}
        about={t.shownAbout}
        close={() => setText(undefined)}
      />
    </>
  );
}
