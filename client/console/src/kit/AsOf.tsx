import { Button, Group, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { useSpeech, useWords, type Words } from "../words/words.ts";
import { instantOf, localOf } from "./instants.ts";
import { useUrlState } from "./useUrlState.ts";

const words: Words<{ asOf: string; now: string }> = {
  en: { asOf: "As of", now: "Back to now" },
  de: { asOf: "Stand vom", now: "Zurück zu jetzt" },
};

/** The instant that the address says under `asOf`; undefined where it says none, and for now. */
export function useAsOf(): string | undefined {
  const [{ asOf }] = useUrlState();
  return asOf && !Number.isNaN(Date.parse(asOf)) ? new Date(asOf).toISOString() : undefined;
}

/** Chooses the instant that is looked back to, in the person's zone; it is in the address as an instant. */
export function AsOf() {
  const t = useWords(words);
  const { zone } = useSpeech();
  const [, set] = useUrlState();
  const asOf = useAsOf();
  const told = asOf ? localOf(asOf, zone) : "";
  const [text, setText] = useState(told);
  useEffect(() => setText(told), [told]);
  const say = () => {
    const instant = instantOf(text, zone);
    if (text !== told) set({ asOf: instant });
  };
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <TextInput
        type="datetime-local"
        label={t.asOf}
        value={text}
        max={localOf(new Date().toISOString(), zone)}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={say}
        onKeyDown={(event) => event.key === "Enter" && say()}
      />
      {asOf && (
        <Button variant="default" onClick={() => set({ asOf: undefined })}>
          {t.now}
        </Button>
      )}
    </Group>
  );
}
