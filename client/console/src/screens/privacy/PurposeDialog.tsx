import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { PrivacyPublishDocument, type PrivacyPurposeFieldsFragment as Purpose } from "./privacy.gen.ts";
import { words } from "./words.ts";

interface Props {
  /** The one to publish anew; without one, one is made. */
  purpose: Purpose | undefined;
  /** What that one says now. */
  newest?: { readonly text: string; readonly url?: string | null | undefined } | undefined;
  known: readonly Purpose[];
  close: () => void;
  done: () => void;
}

export function PurposeDialog({ purpose, newest, known, close, done }: Props) {
  const t = useWords(words);
  const c = useWords(common);
  const { run, isBusy, refusals } = useCommand(PrivacyPublishDocument);
  const [said, say] = useState({
    code: purpose?.code ?? "",
    name: purpose?.name ?? "",
    text: newest?.text ?? "",
    url: newest?.url ?? "",
    isRequired: purpose?.isRequired ?? false,
  });
  // The server would publish a version of the one of that code: here, nothing is changed by the way.
  const isTaken = !purpose && known.some(({ code }) => code === said.code);
  const submit = async () => {
    if (isTaken) return;
    if ((await run({ input: { ...said, url: said.url.trim() || null } })).data === undefined) return;
    notice(t.published);
    done();
    close();
  };
  const wrong = byField(refusals);
  const field = (name: "code" | "name" | "url", label: string, most: number, why?: string) => (
    <TextInput
      label={label}
      description={why}
      maxLength={most}
      value={said[name]}
      error={wrong[name]}
      onChange={(event) => say({ ...said, [name]: event.currentTarget.value })}
    />
  );
  const title = purpose ? (purpose.archivedAt === null ? t.edit : t.askAgain) : t.add;
  return (
    <FormDialog
      isOpen
      close={close}
      title={title}
      about={t.publishAbout}
      verb={t.publish}
      isBusy={isBusy}
      isReady={said.code !== "" && said.name.trim() !== "" && said.text.trim() !== "" && !isTaken}
      problems={[...(isTaken ? [t.taken] : []), ...general(refusals)]}
      submit={submit}
      size="lg"
    >
      {field("name", t.name, 120, t.nameWhy)}
      {!purpose && field("code", t.code, 40, t.codeWhy)}
      <Textarea
        label={t.text}
        description={t.textWhy}
        autosize
        minRows={5}
        maxRows={16}
        maxLength={20_000}
        value={said.text}
        error={wrong["text"]}
        onChange={(event) => say({ ...said, text: event.currentTarget.value })}
      />
      {field("url", `${t.url} (${c.optional})`, 2000)}
      <Checkbox
        label={t.required}
        description={t.requiredWhy}
        checked={said.isRequired}
        onChange={(event) => say({ ...said, isRequired: event.currentTarget.checked })}
      />
    </FormDialog>
  );
}
