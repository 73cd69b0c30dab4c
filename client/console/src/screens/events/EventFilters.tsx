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
  return (
    <Filters>
      <KindsFilter name="types" label={t.types} />
      <IdFilter name="subject" label={t.subject} />
      <IdFilter name="account" label={t.account} />
      <IdFilter name="from" label={t.from} />
    </Filters>
  );
}

function KindsFilter({ name, label }: { name: string; label: string }) {
  const [values, set] = useUrlState();
  const kinds = (values[name] ?? "").split(",").filter(Boolean);
  return (
    <MultiSelect
      flex="1 1 220px"
      maw={{ sm: 400 }}
      data={EVENT_CHOICES}
      value={kinds}
      onChange={(chosen) => set({ [name]: chosen.join(",") })}
      placeholder={kinds.length > 0 ? "" : label}
      aria-label={label}
      data-search-field
      searchable
      clearable
      hidePickedOptions
      limit={60}
    />
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
      flex="1 1 120px"
      maw={{ sm: 170 }}
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
