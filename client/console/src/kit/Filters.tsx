import { Group, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { type ReactNode, useEffect, useState } from "react";
import { common } from "../words/common.ts";
import { useWords } from "../words/words.ts";
import { SavedViews } from "./SavedViews.tsx";
import { useUrlState } from "./useUrlState.ts";

/** The row above a list: a search field, filters, and at its end what else the list offers, and its saved views. */
export function Filters({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <Group justify="space-between" gap="sm" role="search">
      <Group gap="sm">{children}</Group>
      <Group gap="xs">
        {end}
        <SavedViews />
      </Group>
    </Group>
  );
}

/** Searches as one types; what is searched for is in the address under `name`. `/` leads into it. */
export function SearchField({ name = "q", label }: { name?: string; label?: string }) {
  const t = useWords(common);
  const [values, set] = useUrlState();
  const told = values[name] ?? "";
  const [text, setText] = useState(told);
  useEffect(() => setText(told), [told]);
  const say = useDebouncedCallback((next: string) => set({ [name]: next }), 250);
  return (
    <TextInput
      type="search"
      w={{ base: "100%", xs: 280 }}
      leftSection={<IconSearch size={16} aria-hidden />}
      aria-label={label ?? t.search}
      placeholder={label ?? t.search}
      data-search-field
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        say(event.currentTarget.value);
      }}
    />
  );
}

/** One choice among some, in the address under `name`. */
export function ChoiceFilter(props: {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
}) {
  const [values, set] = useUrlState();
  return (
    <Select
      style={{ flex: "1 1 150px" }}
      maw={{ xs: 180 }}
      clearable
      aria-label={props.label}
      placeholder={props.label}
      data={[...props.choices]}
      value={values[props.name] ?? null}
      onChange={(value) => set({ [props.name]: value ?? undefined })}
    />
  );
}
