import { TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { BusinessesDomainAddDocument, BusinessesDomainRemoveDocument } from "./businesses.gen.ts";
import { domainWords } from "./domainWords.ts";

export function AddDomain({ close, done }: { close: () => void; done: () => void }) {
  const d = useWords(domainWords);
  const { run, isBusy, refusals } = useCommand(BusinessesDomainAddDocument);
  const [host, setHost] = useState("");
  const submit = async () => {
    const { data } = await run({ input: { host: host.trim() } });
    if (data === undefined) return;
    notice(d.added);
    done();
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={d.add}
      about={d.addAbout}
      verb={d.add}
      isBusy={isBusy}
      isReady={host.trim() !== ""}
      problems={general(refusals)}
      submit={submit}
    >
      <TextInput
        label={d.host}
        data-autofocus
        autoComplete="off"
        value={host}
        onChange={(event) => setHost(event.currentTarget.value)}
        error={byField(refusals)["host"]}
      />
    </FormDialog>
  );
}

export function RemoveDomain({ host, close, done }: { host: string; close: () => void; done: () => void }) {
  const d = useWords(domainWords);
  const c = useWords(common);
  const { run, isBusy, refusals } = useCommand(BusinessesDomainRemoveDocument);
  const submit = async () => {
    const { data } = await run({ input: { host } });
    if (data === undefined) return;
    notice(d.removed);
    done();
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={d.removeTitle(host)}
      about={d.removeAbout}
      verb={c.remove}
      isDangerous
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    />
  );
}
