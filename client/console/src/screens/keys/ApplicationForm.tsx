import { MultiSelect, SegmentedControl, Stack, TagsInput, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { SecretDialog } from "../../kit/SecretDialog.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import {
  KeyApplicationCreateDocument,
  type KeyApplicationFieldsFragment,
  KeyApplicationUpdateDocument,
} from "./keys.gen.ts";
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
        <Common given={given} give={give} wrong={wrong} />
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
      </FormDialog>
      <SecretDialog secret={secret} title={t.applicationSecret} close={() => setSecret(undefined)} />
    </>
  );
}

/** What it is called, where members return to and what it may ask for. Its kind and its secret stay. */
export function ApplicationEdit({ of, close }: { of: KeyApplicationFieldsFragment; close: () => void }) {
  const c = useWords(common);
  const { run, isBusy, refusals } = useCommand(KeyApplicationUpdateDocument);
  const [given, setGiven] = useState<Given>({
    name: of.name,
    redirectUris: [...of.redirectUris],
    scopes: [...of.scopes],
  });
  const send = async () => {
    if ((await run({ input: { application: of.id, ...given } })).data === undefined) return;
    notice(c.saved);
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={of.name}
      verb={c.save}
      isBusy={isBusy}
      isReady={given.name.trim() !== "" && given.redirectUris.length > 0}
      problems={general(refusals)}
      submit={send}
    >
      <Common given={given} give={(part) => setGiven({ ...given, ...part })} wrong={byField(refusals)} />
    </FormDialog>
  );
}

interface Given {
  readonly name: string;
  readonly redirectUris: string[];
  readonly scopes: string[];
}

function Common(props: {
  given: Given;
  give: (part: Partial<Given>) => void;
  wrong: Record<string, string>;
}) {
  const { given, give, wrong } = props;
  const t = useWords(words);
  return (
    <>
      <TextInput
        label={t.name}
        required
        data-autofocus
        value={given.name}
        error={wrong["name"]}
        onChange={(event) => give({ name: event.currentTarget.value })}
      />
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
    </>
  );
}
