import { MultiSelect, SegmentedControl, Stack, TagsInput, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { SecretDialog } from "../../kit/SecretDialog.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { KeyApplicationCreateDocument, type KeyApplicationFieldsFragment } from "./keys.gen.ts";
import { words } from "./words.ts";

const SCOPES = ["openid", "profile", "email", "membership"];
const NOTHING = {
  name: "",
  kind: "CONFIDENTIAL" as KeyApplicationFieldsFragment["kind"],
  redirectUris: [] as string[],
  scopes: ["openid"],
};

export function ApplicationForm({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(KeyApplicationCreateDocument);
  const [given, setGiven] = useState(NOTHING);
  const [secret, setSecret] = useState<string>();
  const wrong = byField(refusals);
  const give = (part: Partial<typeof NOTHING>) => setGiven({ ...given, ...part });
  const send = async () => {
    const { data } = await run({ input: given });
    if (data === undefined) return;
    setGiven(NOTHING);
    close();
    if (data.applicationCreate.secret) setSecret(data.applicationCreate.secret);
    else notice(t.applicationMade);
  };
  return (
    <>
      <FormDialog
        isOpen={isOpen}
        close={close}
        title={t.addApplication}
        about={t.applicationAbout}
        verb={t.addApplication}
        isBusy={isBusy}
        isReady={given.name.trim() !== "" && given.redirectUris.length > 0}
        problems={general(refusals)}
        submit={send}
      >
        <TextInput
          label={t.name}
          required
          data-autofocus
          value={given.name}
          error={wrong["name"]}
          onChange={(event) => give({ name: event.currentTarget.value })}
        />
        <Stack gap={4}>
          <Text size="sm" fw={500}>
            {t.kind}
          </Text>
          <SegmentedControl
            aria-label={t.kind}
            orientation="vertical"
            data={(["CONFIDENTIAL", "PUBLIC"] as const).map((value) => ({ value, label: t.kinds[value] }))}
            value={given.kind}
            onChange={(kind) => give({ kind: kind as typeof given.kind })}
          />
        </Stack>
        <TagsInput
          label={t.returns}
          description={t.returnsWhy}
          required
          value={given.redirectUris}
          error={wrong["redirectUris"]}
          onChange={(redirectUris) => give({ redirectUris })}
        />
        <MultiSelect
          label={t.asks}
          data={SCOPES}
          value={given.scopes}
          error={wrong["scopes"]}
          onChange={(scopes) => give({ scopes })}
        />
      </FormDialog>
      <SecretDialog secret={secret} title={t.applicationSecret} close={() => setSecret(undefined)} />
    </>
  );
}
