import { Checkbox, Select, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import {
  type CustomFieldKind,
  type CustomFieldOwner,
  type FieldFieldsFragment as Field,
  FieldDefineDocument,
} from "./fields.gen.ts";
import { words } from "./words.ts";

interface Props {
  /** The one to change, or to ask again; without one, one is made. */
  field: Field | undefined;
  known: readonly Field[];
  close: () => void;
  done: () => void;
}

export function FieldDialog({ field, known, close, done }: Props) {
  const t = useWords(words);
  const c = useWords(common);
  const { run, isBusy, refusals } = useCommand(FieldDefineDocument);
  const [said, say] = useState(() => begun(field));
  const code = field?.code ?? said.code ?? codeOf(said.label);
  // The server would change the one of that code: here, nothing is changed by the way.
  const isTaken = !field && known.some((one) => one.owner === said.owner && one.code === code);
  const submit = async () => {
    const { label, owner, kind, isRequired, isVisible } = said;
    const choices = kind === "CHOICE" ? said.choices : [];
    if (isTaken) return;
    const input = { owner, code, label, kind, choices, isRequired, isVisible };
    if ((await run({ input })).data === undefined) return;
    notice(c.saved);
    done();
    close();
  };
  const wrong = byField(refusals);
  const verb = field ? (field.archivedAt === null ? c.save : t.askAgain) : t.add;
  return (
    <FormDialog
      isOpen
      close={close}
      title={field ? (field.archivedAt === null ? t.edit : t.askAgain) : t.add}
      verb={verb}
      isBusy={isBusy}
      isReady={said.label.trim() !== "" && code !== "" && !isTaken}
      problems={general(refusals)}
      submit={submit}
    >
      {!field && (
        <>
          <Select
            label={t.owner}
            allowDeselect={false}
            data={choicesOf(t.owners)}
            value={said.owner}
            onChange={(owner) => owner && say({ ...said, owner: owner as CustomFieldOwner })}
          />
          <Select
            label={t.kind}
            allowDeselect={false}
            data={choicesOf(t.kinds)}
            value={said.kind}
            error={wrong["kind"]}
            onChange={(kind) => kind && say({ ...said, kind: kind as CustomFieldKind })}
          />
        </>
      )}
      <TextInput
        label={t.label}
        description={t.labelWhy}
        required
        maxLength={120}
        data-autofocus
        value={said.label}
        error={wrong["label"]}
        onChange={(event) => say({ ...said, label: event.currentTarget.value })}
      />
      {!field && (
        <TextInput
          label={t.code}
          description={t.codeWhy}
          maxLength={40}
          value={code}
          error={isTaken ? t.taken : wrong["code"]}
          onChange={(event) => say({ ...said, code: event.currentTarget.value })}
        />
      )}
      {said.kind === "CHOICE" && (
        <TagsInput
          label={t.choices}
          description={t.choicesWhy}
          value={said.choices}
          error={wrong["choices"]}
          onChange={(choices) => say({ ...said, choices })}
        />
      )}
      <Checkbox
        label={t.required}
        checked={said.isRequired}
        onChange={(event) => say({ ...said, isRequired: event.currentTarget.checked })}
      />
      <Checkbox
        label={t.hidden}
        description={t.hiddenWhy}
        checked={!said.isVisible}
        onChange={(event) => say({ ...said, isVisible: !event.currentTarget.checked })}
      />
    </FormDialog>
  );
}

function begun(field: Field | undefined) {
  return {
    owner: field?.owner ?? ("MEMBER" as CustomFieldOwner),
    kind: field?.kind ?? ("TEXT" as CustomFieldKind),
    label: field?.label ?? "",
    /** Until somebody writes one, it is made of the label. */
    code: undefined as string | undefined,
    choices: [...(field?.choices ?? [])],
    isRequired: field?.isRequired ?? false,
    isVisible: field?.isVisible ?? true,
  };
}

function choicesOf(texts: Record<string, string>) {
  return Object.entries(texts).map(([value, label]) => ({ value, label }));
}

/** What programs may call a field of that label; nothing where the label has no letter of theirs. */
function codeOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+/, "")
    .slice(0, 40)
    .replace(/-+$/, "");
}
