import { NumberInput } from "@mantine/core";
import { useState } from "react";
import type { UserError } from "../../graphql/errors.ts";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { SecretDialog } from "../../kit/SecretDialog.tsx";
import { byField, general } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { words } from "./words.ts";

/** Asks how long the present secret counts on, has another made, and shows it once. */
export function Rotate(props: {
  isOpen: boolean;
  close: () => void;
  title: string;
  about?: string;
  isBusy: boolean;
  refusals: readonly UserError[];
  run: (overlapHours: number) => Promise<string | null | undefined>;
}) {
  const t = useWords(words);
  const [hours, setHours] = useState<number | string>(24);
  const [secret, setSecret] = useState<string>();
  const send = async () => {
    const made = await props.run(Number(hours));
    if (!made) return;
    props.close();
    setSecret(made);
  };
  return (
    <>
      <FormDialog
        isOpen={props.isOpen}
        close={props.close}
        title={t.rotate}
        about={t.rotateAbout}
        verb={t.rotate}
        isBusy={props.isBusy}
        problems={general(props.refusals)}
        submit={send}
      >
        <NumberInput
          label={t.overlap}
          min={0}
          max={168}
          value={hours}
          error={byField(props.refusals)["overlapHours"]}
          onChange={setHours}
          data-autofocus
        />
      </FormDialog>
      <SecretDialog
        secret={secret}
        title={props.title}
        {...(props.about ? { about: props.about } : {})}
        close={() => setSecret(undefined)}
      />
    </>
  );
}
