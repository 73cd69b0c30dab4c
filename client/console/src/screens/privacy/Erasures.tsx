import { Text } from "@mantine/core";
import { IconEraser } from "@tabler/icons-react";
import { Empty } from "../../kit/Empty.tsx";
import { RecordLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { type PrivacyErasureFieldsFragment as Erasure, PrivacyErasureListDocument } from "./privacy.gen.ts";
import { words } from "./words.ts";

/** Of whom something is, with the way there; without a name for who may not see members. */
export function Whom({ of }: { of: { id: string; name: string } | null | undefined }) {
  const t = useWords(words);
  return <Text size="sm">{of ? <RecordLink to={`/members/${of.id}`}>{of.name}</RecordLink> : t.unseen}</Text>;
}

/** Who asked to be forgotten, the newest first. */
export function Erasures() {
  const t = useWords(words);
  const [values] = useUrlState();
  const { data, error, ask } = useLiveQuery(PrivacyErasureListDocument, pageOf(values), {
    kinds: ["member.er"],
  });
  const columns: Column<Erasure>[] = [
    { key: "member", title: t.member, cell: (row) => <Whom of={row.member} /> },
    {
      key: "state",
      title: t.state,
      cell: (row) => <State state={row.status} text={t.erasureStates[row.status]} />,
    },
    { key: "asked", title: t.asked, from: "sm", cell: (row) => <When at={row.createdAt} size="sm" /> },
    { key: "due", title: t.due, from: "md", cell: (row) => <When at={row.dueAt} size="sm" /> },
  ];
  return (
    <RecordTable
      label={t.tabs.erasures}
      columns={columns}
      rows={data?.erasures.nodes}
      page={data?.erasures.pageInfo}
      to={(row) => `/privacy/erasures/${row.id}`}
      error={error}
      retry={ask}
      empty={<Empty icon={IconEraser} title={t.noErasures} about={t.noErasuresAbout} />}
    />
  );
}
