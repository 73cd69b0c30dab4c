import { ChoiceFilter } from "../../kit/Filters.tsx";
import { useWords } from "../../words/words.ts";
import { words } from "./words.ts";

/** What is in use, or what is archived: in the address under `name`. */
export function ArchivedFilter({ name }: { name: "state" }) {
  const t = useWords(words);
  return (
    <ChoiceFilter
      name={name}
      label={t.state}
      choices={[
        { value: "active", label: t.active },
        { value: "archived", label: t.archived },
      ]}
    />
  );
}

export function archivedFilter(values: Record<string, string | undefined>) {
  return {
    ...(values["q"] ? { text: values["q"] } : {}),
    ...(values["state"] ? { isArchived: values["state"] === "archived" } : {}),
  };
}
