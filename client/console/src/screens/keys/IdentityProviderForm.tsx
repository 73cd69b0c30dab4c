import { Checkbox, PasswordInput, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { KeyProviderCreateDocument } from "./keys.gen.ts";
import { words } from "./words.ts";

const NOTHING = {
  name: "",
  issuer: "",
  clientId: "",
  secret: "",
  domains: [] as string[],
  makesMembers: true,
};

export function IdentityProviderForm({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(KeyProviderCreateDocument);
  const [given, setGiven] = useState(NOTHING);
  const wrong = byField(refusals);
  const give = (part: Partial<typeof NOTHING>) => setGiven({ ...given, ...part });
  const send = async () => {
    const { secret, ...rest } = given;
    const { data } = await run({ input: { ...rest, ...(secret ? { secret } : {}) } });
    if (data === undefined) return;
    setGiven(NOTHING);
    close();
  };
  const field = (name: "name" | "issuer" | "clientId", description?: string) => (
    <TextInput
      label={t[name]}
      {...(description ? { description } : {})}
      required
      data-autofocus={name === "name" || undefined}
      value={given[name]}
      error={wrong[name]}
      onChange={(event) => give({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <FormDialog
      isOpen={isOpen}
      close={close}
      title={t.addProvider}
      verb={t.addProvider}
      isBusy={isBusy}
      isReady={given.name !== "" && given.issuer !== "" && given.clientId !== ""}
      problems={general(refusals)}
      submit={send}
    >
      {field("name")}
      {field("issuer", t.issuerWhy)}
      {field("clientId")}
      <PasswordInput
        label={t.secret}
        description={t.secretWhy}
        autoComplete="off"
        value={given.secret}
        error={wrong["secret"]}
        onChange={(event) => give({ secret: event.currentTarget.value })}
      />
      <TagsInput
        label={t.domains}
        description={t.domainsWhy}
        value={given.domains}
        error={wrong["domains"]}
        onChange={(domains) => give({ domains })}
      />
      <Checkbox
        label={t.makesMembers}
        checked={given.makesMembers}
        onChange={(event) => give({ makesMembers: event.currentTarget.checked })}
      />
    </FormDialog>
  );
}
