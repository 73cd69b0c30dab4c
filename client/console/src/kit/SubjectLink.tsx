import { Text } from "@mantine/core";
import { placeOf } from "../shell/records.ts";
import { RecordLink } from "./RecordLink.tsx";

/** A record by its kind and id, where nothing more is known of it; it leads to the record's page, where it has one. */
export function SubjectLink({ of }: { of: { __typename: string; id: string } | null | undefined }) {
  if (!of) return "–";
  const to = placeOf(of.__typename, of.id);
  const said = `${of.__typename} …${of.id.slice(-8)}`;
  return (
    <Text span size="sm" title={of.id} className="tabular">
      {to ? <RecordLink to={to}>{said}</RecordLink> : said}
    </Text>
  );
}
