import { Anchor } from "@mantine/core";
import { IconFileDownload } from "@tabler/icons-react";
import { Empty } from "../../kit/Empty.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { Whom } from "./Erasures.tsx";
import { PrivacyExportListDocument, type PrivacyExportListQuery } from "./privacy.gen.ts";
import { words } from "./words.ts";

type Row = PrivacyExportListQuery["memberExports"]["nodes"][number];

/** Files of all that is known of a member, the newest first. */
export function Exports() {
  const t = useWords(words);
  const [values] = useUrlState();
  const { data, error, ask } = useLiveQuery(PrivacyExportListDocument, pageOf(values), {
    kinds: ["export."],
  });
  const columns: Column<Row>[] = [
    { key: "member", title: t.member, cell: (row) => <Whom of={row.member} /> },
    {
      key: "state",
      title: t.state,
      cell: (row) => <State state={row.status} text={t.exportStates[row.status]} />,
    },
    { key: "asked", title: t.asked, from: "sm", cell: (row) => <When at={row.createdAt} size="sm" /> },
    { key: "until", title: t.until, from: "md", cell: (row) => <When at={row.expiresAt} size="sm" /> },
    {
      key: "fetch",
      title: t.fetch,
      align: "end",
      cell: (row) =>
        row.file?.url && (
          <Anchor href={row.file.url} size="sm">
            {t.fetch}
          </Anchor>
        ),
    },
  ];
  return (
    <RecordTable
      label={t.tabs.exports}
      columns={columns}
      rows={data?.memberExports.nodes}
      page={data?.memberExports.pageInfo}
      error={error}
      retry={ask}
      empty={<Empty icon={IconFileDownload} title={t.noExports} about={t.noExportsAbout} />}
    />
  );
}
