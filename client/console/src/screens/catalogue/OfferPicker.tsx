import { MultiSelect } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useQuery } from "urql";
import { useWords } from "../../words/words.ts";
import { CatalogueOfferNamesDocument } from "./catalogue.gen.ts";
import type { Choice } from "./offer.ts";
import { words } from "./offerWords.ts";

/** As many as one can look through; whoever has more types a part of the name. */
const SHOWN = 50;

interface Props {
  label: string;
  hint: string;
  value: readonly Choice[];
  change: (value: readonly Choice[]) => void;
  error?: string | undefined;
}

/** Offers that are on sale, found by their names. Those that are chosen already stay, whatever became of them. */
export function OfferPicker({ label, hint, value, change, error }: Props) {
  const t = useWords(words);
  const [typed, setTyped] = useState("");
  const [text] = useDebouncedValue(typed, 250);
  const [{ data }] = useQuery({
    query: CatalogueOfferNamesDocument,
    variables: { filter: { statuses: ["PUBLISHED"], ...(text ? { text } : {}) }, first: SHOWN },
  });
  const found: readonly Choice[] = data?.offers.nodes ?? [];
  const known = [...value, ...found.filter(({ id }) => value.every((one) => one.id !== id))];
  return (
    <MultiSelect
      label={label}
      description={hint}
      placeholder={value.length === 0 ? t.findOffer : ""}
      searchable
      data={known.map(({ id, name }) => ({ value: id, label: name }))}
      value={value.map(({ id }) => id)}
      searchValue={typed}
      onSearchChange={setTyped}
      error={error}
      onChange={(ids) => change(ids.flatMap((id) => known.find((one) => one.id === id) ?? []))}
    />
  );
}
