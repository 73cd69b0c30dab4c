import { Stack, Text } from "@mantine/core";
import { IconCalendarDollar } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { Empty } from "../../kit/Empty.tsx";
import { localOf } from "../../kit/instants.ts";
import { Money } from "../../kit/Money.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { LedgerDaysDocument, type LedgerDaysQuery } from "./ledger.gen.ts";
import { words } from "./words.ts";

type Row = LedgerDaysQuery["revenueDays"]["nodes"][number];

/** The days that are over, and what each has earned; each leads to its entries. */
export function Days() {
  const t = useWords(words);
  const navigate = useNavigate();
  const { locale, zone } = useSpeech();
  const [values] = useUrlState();
  const { data, error, ask } = useLiveQuery(LedgerDaysDocument, pageOf(values, 50), { kinds: ["revenue."] });
  const day = new Intl.DateTimeFormat(locale, { timeZone: "UTC", dateStyle: "full" });
  const columns: Column<Row>[] = [
    { key: "day", title: t.day, cell: (row) => <Text size="sm">{day.format(new Date(row.day))}</Text> },
    {
      key: "earned",
      title: t.earned,
      align: "end",
      cell: (row) => (
        <Stack gap={0} align="flex-end">
          {row.total.length === 0 && <Text size="sm">–</Text>}
          {row.total.map((one) => (
            <Money key={one.currency} value={one} size="sm" fw={600} />
          ))}
        </Stack>
      ),
    },
    {
      key: "closed",
      title: t.closed,
      align: "end",
      from: "sm",
      cell: (row) => <When at={row.closedAt} size="sm" />,
    },
  ];
  const open = ({ period }: Row) =>
    void navigate({
      to: "/ledger",
      search: {
        part: "entries",
        side: "REVENUE",
        from: localOf(period.start, zone),
        to: localOf(period.end, zone),
      } as never,
    });
  return (
    <RecordTable
      label={t.tabs.days}
      columns={columns}
      rows={data?.revenueDays.nodes}
      page={data?.revenueDays.pageInfo}
      open={open}
      error={error}
      retry={ask}
      empty={<Empty icon={IconCalendarDollar} title={t.dayEmpty} about={t.dayEmptyAbout} />}
    />
  );
}
