import { Anchor, Button, Group, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPencil } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { ActionMenu } from "../../kit/ActionMenu.tsx";
import { Confirmation } from "../../kit/Confirmation.tsx";
import { CopyText } from "../../kit/CopyText.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { Page } from "../../kit/Page.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { CouponEditDialog } from "./CouponEditDialog.tsx";
import { CouponUses } from "./CouponUses.tsx";
import {
  CatalogueCouponArchiveDocument as Archive,
  type CatalogueCouponRecordQuery,
  CatalogueCouponRecordDocument as Record,
  CatalogueCouponRestoreDocument as Restore,
} from "./catalogue.gen.ts";
import { useDiscount } from "./discount.ts";
import { Lost } from "./Lost.tsx";
import { words as records } from "./recordWords.ts";
import { useWayBack } from "./useWayBack.ts";
import { words as shared } from "./words.ts";

type CouponNode = Extract<NonNullable<CatalogueCouponRecordQuery["node"]>, { __typename: "Coupon" }>;

export default function CouponRecord() {
  const s = useWords(shared);
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, fetching, ask } = useLiveQuery(Record, { id }, { kinds: ["coupon.", "invoice."] });
  const coupon = data?.node?.__typename === "Coupon" ? data.node : undefined;
  if (coupon === undefined)
    return <Lost isWaiting={fetching || data === undefined} error={error} retry={ask} />;
  return (
    <Page
      title={coupon.name}
      within={[{ title: s.title, to: "/catalogue" }]}
      about={
        <Group gap="xs">
          <State
            state={coupon.archivedAt ? "ARCHIVED" : "ACTIVE"}
            text={coupon.archivedAt ? s.archived : s.active}
          />
          <CopyText text={coupon.code} />
        </Group>
      }
      actions={<Actions coupon={coupon} />}
    >
      <CouponFacts coupon={coupon} />
      <CouponUses coupon={coupon} />
    </Page>
  );
}

function CouponFacts({ coupon }: { coupon: CouponNode }) {
  const t = useWords(records);
  const s = useWords(shared);
  const c = useWords(common);
  const { less, long } = useDiscount();
  const isForAll = coupon.products.length === 0 && coupon.offers.length === 0;
  return (
    <Section title={t.details}>
      <Facts
        facts={[
          [s.off, `${less(coupon)} · ${long(coupon)}`],
          [s.uses, coupon.uses],
          [t.inAll, coupon.mostUses ?? t.withoutEnd],
          [t.perAccount, coupon.mostUsesPerAccount ?? t.withoutEnd],
          [t.starts, <When key="starts" at={coupon.startsAt} />],
          [t.ends, <When key="ends" at={coupon.endsAt} />],
          [t.together, coupon.isStackable ? c.yes : c.no],
          [t.isFor, isForAll ? t.everything : <Scopes key="for" coupon={coupon} />],
        ]}
      />
    </Section>
  );
}

function Scopes({ coupon }: { coupon: CouponNode }) {
  const links = [
    ...coupon.products.map(({ id, name }) => ({ to: `/catalogue/products/${id}`, name })),
    ...coupon.offers.map(({ id, name }) => ({ to: `/catalogue/offers/${id}`, name })),
  ];
  return (
    <Stack gap={0}>
      {links.map(({ to, name }) => (
        <Anchor key={to} component={Link} to={to} size="sm" py={2}>
          {name}
        </Anchor>
      ))}
    </Stack>
  );
}

function Actions({ coupon }: { coupon: CouponNode }) {
  const t = useWords(records);
  const s = useWords(shared);
  const [isEditing, editing] = useDisclosure();
  const [isAsking, asking] = useDisclosure();
  const restore = useWayBack(Restore);
  const back = () => restore.go({ input: { coupon: coupon.id } }, t.restored(coupon.code));
  if (coupon.archivedAt)
    return (
      <Button loading={restore.isBusy} onClick={() => void back()}>
        {t.restore}
      </Button>
    );
  return (
    <>
      <ActionMenu acts={[{ name: t.archiveCoupon, run: asking.open, isDangerous: true }]} />
      <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={editing.open}>
        {t.editCoupon}
      </Button>
      {isEditing && <CouponEditDialog coupon={coupon} close={editing.close} />}
      <Confirmation
        isOpen={isAsking}
        close={asking.close}
        title={t.archiveCouponAsk(coupon.code)}
        about={t.archiveCouponAbout}
        verb={t.archiveCoupon}
        done={s.archived}
        document={Archive}
        variables={{ input: { coupon: coupon.id } }}
        undo={back}
      />
    </>
  );
}
