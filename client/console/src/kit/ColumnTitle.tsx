import { VisuallyHidden } from "@mantine/core";
import { useWords, type Words } from "../words/words.ts";

const words: Words<{ actions: string }> = { en: { actions: "Actions" }, de: { actions: "Aktionen" } };

/** What heads a column; one of buttons alone has a name only for those who cannot see it. */
export function ColumnTitle({ title }: { title: string }) {
  const t = useWords(words);
  return title || <VisuallyHidden>{t.actions}</VisuallyHidden>;
}
