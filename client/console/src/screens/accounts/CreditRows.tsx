import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Money } from "../../kit/Money.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { When } from "../../kit/When.tsx";
import { useSpeech, useWords } from "../../words/words.ts";
import type { AccountCreditFieldsFragment } from "./parts.gen.ts";
import { partWords } from "./parts.words.ts";

type Row = AccountCreditFieldsFragment;

/** Credits by product: what is left, what it is worth, and what goes next. */
export function CreditRows({ rows, act }: { rows: readonly Row[]; act?: (row: Row) => ReactNode }) {
  const t = useWords(partWords);
  const { locale } = useSpeech();
  const columns: Column<Row>[] = [
    { key: "product", title: t.product, cell: (row) => row.product?.name ?? "–" },
    {
      key: "units",
      title: t.units,
      align: "end",
      cell: (row) => (
        <Text size="sm" className="tabular">
          {new Intl.NumberFormat(locale).format(BigInt(row.units))}
        </Text>
      ),
    },
    {
      key: "worth",
      title: t.worth,
      align: "end",
      from: "sm",
      cell: (row) => <Money value={row.value} size="sm" />,
    },
    { key: "next", title: t.nextEnd, from: "sm", cell: (row) => <NextEnd row={row} /> },
    ...(act ? [{ key: "act", title: "", align: "end" as const, cell: act }] : []),
  ];
  return <Rows label={t.credits} columns={columns} rows={rows} none={t.noCredits} />;
}

/** Grants come in the order in which they are used. */
function NextEnd({ row }: { row: Row }) {
  const ends = row.grants.flatMap(({ expiresAt }) => (expiresAt ? [expiresAt] : [])).sort();
  return <When at={ends[0]} precision="day" size="sm" />;
}
