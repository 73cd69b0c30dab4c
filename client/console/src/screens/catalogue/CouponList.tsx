import { Button, Stack, Text } from "@mantine/core";
import { IconDiscount } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Empty } from "../../kit/Empty.tsx";
import { ExportButton } from "../../kit/ExportButton.tsx";
import { Filters, SearchField } from "../../kit/Filters.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { ArchivedFilter, archivedFilter } from "./ArchivedFilter.tsx";
import { CouponBulk } from "./CouponBulk.tsx";
import { type CatalogueCouponFragment, CatalogueCouponsDocument } from "./catalogue.gen.ts";
import { useDiscount } from "./discount.ts";
import { useSelection } from "./useSelection.ts";
import { words } from "./words.ts";

export function CouponList() {
  const t = useWords(words);
  const { off } = useDiscount();
  const [values, set] = useUrlState();
  const filter = archivedFilter(values);
  const { data, error, ask } = useLiveQuery(
    CatalogueCouponsDocument,
    { filter, ...pageOf(values) },
    { kinds: ["coupon."] },
  );
  const { table, chosen, clear } = useSelection(data?.coupons.nodes);
  const columns: Column<CatalogueCouponFragment>[] = [
    {
      key: "code",
      title: t.code,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {row.code}
          </Text>
          {row.name !== row.code && (
            <Text size="xs" c="dimmed">
              {row.name}
            </Text>
          )}
        </Stack>
      ),
    },
    { key: "off", title: t.off, phone: "edge", cell: (row) => <Text size="sm">{off(row)}</Text> },
    {
      key: "state",
      title: t.state,
      phone: "below",
      from: "sm",
      cell: (row) => (
        <State state={row.archivedAt ? "ARCHIVED" : "ACTIVE"} text={row.archivedAt ? t.archived : t.active} />
      ),
    },
    {
      key: "until",
      title: t.until,
      from: "md",
      cell: (row) => <When at={row.endsAt} precision="day" size="sm" />,
    },
    {
      key: "uses",
      title: t.uses,
      align: "end",
      cell: (row) => (
        <Text size="sm" className="tabular">
          {row.mostUses === null ? row.uses : `${row.uses} / ${row.mostUses}`}
        </Text>
      ),
    },
  ];
  const next = (
    <Button component={Link} to="/catalogue/new/coupon">
      {t.add.coupons}
    </Button>
  );
  return (
    <Stack>
      <Filters end={<ExportButton of="COUPONS" filter={{ coupons: filter }} />}>
        <SearchField label={t.find} />
        <ArchivedFilter name="state" />
      </Filters>
      <RecordTable
        label={t.tabs.coupons}
        columns={columns}
        rows={data?.coupons.nodes}
        page={data?.coupons.pageInfo}
        to={(row) => `/catalogue/coupons/${row.id}`}
        error={error}
        retry={ask}
        isFiltered={Object.keys(filter).length > 0}
        clear={() => set({ q: undefined, state: undefined })}
        {...table}
        bulk={<CouponBulk rows={chosen} done={clear} />}
        empty={<Empty icon={IconDiscount} {...t.empty.coupons} action={next} />}
      />
    </Stack>
  );
}
