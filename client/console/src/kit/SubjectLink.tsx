import { Text } from "@mantine/core";
import { placeOf } from "../shell/records.ts";
import { words } from "../shell/words.ts";
import { useWords } from "../words/words.ts";
import { RecordLink } from "./RecordLink.tsx";

interface Props {
  of: { readonly __typename?: string; readonly id: string } | null | undefined;
  /** What it is called; its kind and the end of its id where nothing else is known. */
  text?: string | null | undefined;
}

/** A record by its kind and id; it leads to the record's page, where it has one. */
export function SubjectLink({ of, text }: Props) {
  const { kinds } = useWords(words);
  if (!of) return text ?? "–";
  const kind = of.__typename ?? "";
  const to = placeOf(kind, of.id);
  const said = text ?? `${kinds[kind] ?? kind} …${of.id.slice(-8)}`;
  return (
    <Text span size="sm" title={of.id} className="tabular">
      {to ? <RecordLink to={to}>{said}</RecordLink> : said}
    </Text>
  );
}
