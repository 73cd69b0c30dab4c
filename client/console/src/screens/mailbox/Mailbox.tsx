import { Paper, Stack, Text } from "@mantine/core";
import { IconMail, IconMailForward } from "@tabler/icons-react";
import { useCallback } from "react";
import { useQuery } from "urql";
import { Empty } from "../../kit/Empty.tsx";
import { Page } from "../../kit/Page.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { useEvery } from "../../kit/useEvery.ts";
import { useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import { MailboxListDocument, type MailboxListQuery } from "./mailbox.gen.ts";
import { words } from "./words.ts";

type Row = NonNullable<MailboxListQuery["mailbox"]>["nodes"][number];

/** No event tells of a letter: looked for again so often. In seconds. */
const FRESH = 1;

export default function Mailbox() {
  const t = useWords(words);
  const [values] = useUrlState();
  const [{ data, error }, execute] = useQuery({
    query: MailboxListDocument,
    variables: { first: 25, after: values["after"] ?? null },
    requestPolicy: "cache-and-network",
  });
  const ask = useCallback(() => execute({ requestPolicy: "network-only" }), [execute]);
  useEvery(FRESH, ask, data?.mailbox !== null);
  const columns: Column<Row>[] = [
    {
      key: "subject",
      title: t.subject,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
            {row.subject || t.noSubject}
          </Text>
          <Text size="xs" c="dimmed" className="long">
            {row.recipient}
          </Text>
        </Stack>
      ),
    },
    {
      key: "sentAt",
      title: t.sentAt,
      align: "end",
      cell: (row) => <When at={row.sentAt} relative size="sm" style={{ whiteSpace: "nowrap" }} />,
    },
  ];
  return (
    <Page title={t.title} about={t.about}>
      {data?.mailbox === null ? (
        <Paper withBorder>
          <Empty icon={IconMailForward} title={t.offTitle} about={t.offAbout} />
        </Paper>
      ) : (
        <RecordTable
          label={t.title}
          columns={columns}
          rows={data?.mailbox?.nodes}
          page={data?.mailbox?.pageInfo}
          to={(row) => `/mailbox/${row.id}`}
          error={error}
          retry={ask}
          empty={<Empty icon={IconMail} title={t.emptyTitle} about={t.emptyAbout} />}
        />
      )}
    </Page>
  );
}
