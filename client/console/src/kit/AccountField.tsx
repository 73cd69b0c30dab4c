import { Select, type SelectProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useQuery } from "urql";
import { common } from "../words/common.ts";
import { useWords } from "../words/words.ts";
import { ChoiceAccountDocument, ChoiceAccountsDocument } from "./choices.gen.ts";
import { useUrlState } from "./useUrlState.ts";

interface Props extends Omit<SelectProps, "data" | "value" | "onChange"> {
  value: string | undefined;
  onChange: (account: string | undefined) => void;
}

/** Who pays: found by a part of their name. */
export function AccountField({ value, onChange, ...props }: Props) {
  const t = useWords(common);
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text, 200);
  const [{ data, fetching }] = useQuery({
    query: ChoiceAccountsDocument,
    variables: { text: asked || null, first: 20 },
  });
  const [{ data: chosen }] = useQuery({
    query: ChoiceAccountDocument,
    variables: { id: value ?? "" },
    pause: value === undefined,
  });
  const found = data?.accounts.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const known = value === undefined ? undefined : chosen?.account;
  const choices =
    known && !found.some((one) => one.value === known.id)
      ? [{ value: known.id, label: known.name }, ...found]
      : found;
  return (
    <Select
      searchable
      clearable
      openOnFocus={false}
      data={choices}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      onSearchChange={(next) => setText(next === known?.name ? "" : next)}
      filter={({ options }) => options}
      nothingFoundMessage={fetching ? t.loading : t.nothingFound}
      {...props}
    />
  );
}

/** Those of one account alone, which is in the address under `name`. */
export function AccountFilter({ name, label }: { name: string; label: string }) {
  const [values, set] = useUrlState();
  return (
    <AccountField
      w={{ base: "100%", xs: 220 }}
      aria-label={label}
      placeholder={label}
      value={values[name]}
      onChange={(account) => set({ [name]: account })}
    />
  );
}
