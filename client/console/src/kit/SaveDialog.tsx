import { Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import { ShellViewSaveDocument } from "../shell/shell.gen.ts";
import { useWords, type Words } from "../words/words.ts";
import { FormDialog } from "./FormDialog.tsx";
import { byField, general, useCommand } from "./useCommand.ts";

const words: Words<{ name: string; shared: string }> = {
  en: { name: "Name", shared: "Share with the team" },
  de: { name: "Name", shared: "Für alle im Team" },
};

interface Props {
  /** What is kept, and of which screen: as of a saved view. */
  readonly screen: string;
  readonly query: string;
  readonly title: string;
  readonly about: string;
  readonly close: () => void;
  readonly saved: () => void;
}

/** Asks for the name of what is kept, and whether for oneself or for the team. */
export function SaveDialog(props: Props) {
  const t = useWords(words);
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const { run, isBusy, refusals } = useCommand(ShellViewSaveDocument);
  const submit = async () => {
    const input = { screen: props.screen, name, query: props.query, isShared };
    if ((await run({ input })).data === undefined) return;
    props.saved();
    props.close();
  };
  return (
    <FormDialog
      isOpen
      close={props.close}
      title={props.title}
      about={props.about}
      verb={props.title}
      isBusy={isBusy}
      isReady={name.trim() !== ""}
      problems={general(refusals)}
      submit={submit}
    >
      <TextInput
        label={t.name}
        data-autofocus
        value={name}
        error={byField(refusals)["name"]}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox
        label={t.shared}
        checked={isShared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
