import { Group } from "@mantine/core";
import { AccountLink, RecordLink } from "../../kit/RecordLink.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import type { CatalogueCouponRecordQuery } from "./catalogue.gen.ts";
import { words } from "./recordWords.ts";

type Coupon = Extract<NonNullable<CatalogueCouponRecordQuery["node"]>, { __typename: "Coupon" }>;
type Use = NonNullable<Coupon["redemptions"]>["nodes"][number];

/** Who used it on which invoice, for who may see invoices. */
export function CouponUses({ coupon }: { coupon: Coupon }) {
  const t = useWords(words);
  if (!coupon.redemptions) return null;
  const rows = coupon.redemptions.nodes.map((one, at) => ({ ...one, id: `${one.invoice?.id ?? ""} ${at}` }));
  const columns: Column<Use & { id: string }>[] = [
    { key: "account", title: t.usedBy, cell: (row) => <AccountLink of={row.account} /> },
    {
      key: "invoice",
      title: t.usedOn,
      cell: ({ invoice, releasedAt }) => (
        <Group gap="xs">
          {invoice && <RecordLink to={`/invoices/${invoice.id}`}>{invoice.number ?? "–"}</RecordLink>}
          {releasedAt !== null && <State state="VOID" text={t.givenBack} />}
        </Group>
      ),
    },
    { key: "at", title: t.usedAt, align: "end", cell: (row) => <When at={row.redeemedAt} size="sm" /> },
  ];
  return (
    <Section title={t.usedBy}>
      <Rows label={t.usedBy} columns={columns} rows={rows} none={t.notUsed} />
    </Section>
  );
}
