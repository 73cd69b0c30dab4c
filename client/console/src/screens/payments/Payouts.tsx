import { Stack, Text } from "@mantine/core";
import { IconBuildingBank } from "@tabler/icons-react";
import { Empty } from "../../kit/Empty.tsx";
import { Money } from "../../kit/Money.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { PaymentPayoutsDocument, type PaymentPayoutsQuery } from "./payments.gen.ts";
import { words } from "./words.ts";

type Row = PaymentPayoutsQuery["payouts"]["nodes"][number];

/** What providers send to the bank. */
export function Payouts() {
  const t = useWords(words);
  const [values] = useUrlState();
  const { data, error, ask } = useLiveQuery(PaymentPayoutsDocument, pageOf(values), { kinds: ["payout."] });
  const columns: Column<Row>[] = [
    {
      key: "reference",
      title: t.reference,
      cell: (row) => (
        <Text size="sm" ff="monospace" style={{ overflowWrap: "anywhere" }}>
          {row.providerRef}
        </Text>
      ),
    },
    {
      key: "status",
      title: t.status,
      cell: (row) => (
        <Stack gap={2} align="flex-start">
          <State state={row.status} text={t.payoutStates[row.status] ?? row.status} />
          {row.failure && (
            <Text size="xs" c="dimmed">
              {row.failure}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      key: "arrives",
      title: t.arrives,
      phone: "below",
      from: "sm",
      cell: (row) => <When at={row.arrivesAt} precision="day" size="sm" />,
    },
    { key: "fees", title: t.fees, align: "end", from: "sm", cell: (row) => <Money value={row.fees} /> },
    { key: "amount", title: t.amount, align: "end", cell: (row) => <Money value={row.amount} /> },
  ];
  return (
    <RecordTable
      label={t.tabs["payouts"] ?? ""}
      columns={columns}
      rows={data?.payouts.nodes}
      page={data?.payouts.pageInfo}
      error={error}
      retry={ask}
      empty={<Empty icon={IconBuildingBank} title={t.emptyPayouts} about={t.emptyPayoutsAbout} />}
    />
  );
}
