import { Button, Stack, Text } from "@mantine/core";
import { IconQuestionMark } from "@tabler/icons-react";
import { useState } from "react";
import { Empty } from "../../kit/Empty.tsx";
import { Money } from "../../kit/Money.tsx";
import { AccountLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { By } from "./cells.tsx";
import { PaymentListDocument, type PaymentRowFragment } from "./payments.gen.ts";
import { ResolveSuspense } from "./ResolveSuspense.tsx";
import { words } from "./words.ts";

/** Money that nobody expected, until a person says what it is for. */
export function Suspense() {
  const t = useWords(words);
  const may = useMay();
  const [values] = useUrlState();
  const [resolving, setResolving] = useState<PaymentRowFragment>();
  const { data, error, ask } = useLiveQuery(
    PaymentListDocument,
    { filter: { isInSuspense: true }, ...pageOf(values) },
    { kinds: ["payment."] },
  );
  const columns: Column<PaymentRowFragment>[] = [
    { key: "amount", title: t.amount, cell: (row) => <Money value={row.amount} fw={600} /> },
    {
      key: "note",
      title: t.note,
      phone: "below",
      cell: (row) =>
        row.note ? (
          <Text size="sm" lineClamp={2}>
            {row.note}
          </Text>
        ) : (
          "–"
        ),
    },
    {
      key: "account",
      title: t.account,
      phone: "below",
      from: "sm",
      cell: (row) => (row.account ? <AccountLink of={row.account} /> : t.nobody),
    },
    { key: "by", title: t.by, from: "md", cell: (row) => <By of={row} /> },
    { key: "created", title: t.created, from: "md", cell: (row) => <When at={row.createdAt} size="sm" /> },
  ];
  if (may("BILLING_COLLECT"))
    columns.push({
      key: "resolve",
      title: t.place,
      align: "end",
      cell: (row) => (
        <Button size="xs" variant="default" onClick={() => setResolving(row)}>
          {t.resolve}
        </Button>
      ),
    });
  return (
    <Stack gap="lg">
      <RecordTable
        label={t.tabs["suspense"] ?? ""}
        columns={columns}
        rows={data?.payments.nodes}
        page={data?.payments.pageInfo}
        to={(row) => `/payments/${row.id}`}
        error={error}
        retry={ask}
        empty={<Empty icon={IconQuestionMark} title={t.emptySuspense} about={t.emptySuspenseAbout} />}
      />
      {resolving && <ResolveSuspense of={resolving} close={() => setResolving(undefined)} />}
    </Stack>
  );
}
