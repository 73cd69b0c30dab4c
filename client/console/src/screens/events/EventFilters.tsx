import { MultiSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { EVENT_CHOICES } from "../../kit/eventKinds.ts";
import { Filters } from "../../kit/Filters.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useWords } from "../../words/words.ts";
import { words } from "./words.ts";

export function EventFilters() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const types = (values["types"] ?? "").split(",").filter(Boolean);
  return (
    <Filters>
      <MultiSelect
        w={{ base: "100%", sm: 400 }}
        data={EVENT_CHOICES}
        value={types}
        onChange={(chosen) => set({ types: chosen.join(",") })}
        placeholder={types.length > 0 ? "" : t.types}
        aria-label={t.types}
        data-search-field
        searchable
        clearable
        hidePickedOptions
        limit={60}
      />
      <IdFilter name="subject" label={t.subject} />
      <IdFilter name="account" label={t.account} />
      <IdFilter name="from" label={t.from} />
    </Filters>
  );
}

function IdFilter({ name, label }: { name: string; label: string }) {
  const [values, set] = useUrlState();
  const told = values[name] ?? "";
  const [text, setText] = useState(told);
  useEffect(() => setText(told), [told]);
  const say = useDebouncedCallback((next: string) => set({ [name]: next.trim() }), 300);
  return (
    <TextInput
      w={{ base: "100%", xs: 170 }}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        say(event.currentTarget.value);
      }}
    />
  );
}
