import { Button, Tabs } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Page } from "../../kit/Page.tsx";
import { TabList } from "../../kit/TabList.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useWords } from "../../words/words.ts";
import { CouponDialog } from "./CouponDialog.tsx";
import { CouponList } from "./CouponList.tsx";
import { FeatureDialog } from "./FeatureDialog.tsx";
import { FeatureList } from "./FeatureList.tsx";
import { OfferList } from "./OfferList.tsx";
import { ProductDialog } from "./ProductDialog.tsx";
import { ProductList } from "./ProductList.tsx";
import { words } from "./words.ts";

const LISTS = { offers: OfferList, products: ProductList, features: FeatureList, coupons: CouponList };
type Tab = keyof typeof LISTS;
const MAKES: Record<string, Tab> = { product: "products", feature: "features", coupon: "coupons" };
const ADDRESSES: Record<Tab, string> = {
  offers: "/catalogue/offers/new",
  products: "/catalogue/new/product",
  features: "/catalogue/new/feature",
  coupons: "/catalogue/new/coupon",
};

/** The lists of what is sold; at `/catalogue/new/product` and the like with the form that makes one. */
export default function Catalogue() {
  const t = useWords(words);
  const navigate = useNavigate();
  const { kind } = useParams({ strict: false }) as { kind?: string };
  const [values] = useUrlState();
  const asked = MAKES[kind ?? ""] ?? values["tab"];
  const tab: Tab = asked !== undefined && asked in LISTS ? (asked as Tab) : "offers";
  const show = (next: Tab) => void navigate({ to: "/catalogue", search: { tab: next } as never });
  const List = LISTS[tab];
  const add = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => void navigate({ to: ADDRESSES[tab] })}
    >
      {t.add[tab]}
    </Button>
  );
  return (
    <Page title={t.title} about={t.about} actions={add}>
      <Tabs value={tab} onChange={(value) => show(value as Tab)} keepMounted={false}>
        <TabList
          label={t.title}
          tabs={(Object.keys(LISTS) as Tab[]).map((value) => ({ value, title: t.tabs[value] }))}
          shown={tab}
        />
        {(Object.keys(LISTS) as Tab[]).map((one) => (
          <Tabs.Panel key={one} value={one}>
            {one === tab && <List />}
          </Tabs.Panel>
        ))}
      </Tabs>
      <ProductDialog
        isOpen={kind === "product"}
        close={() => show("products")}
        made={(id) => void navigate({ to: `/catalogue/products/${id}` })}
      />
      <FeatureDialog isOpen={kind === "feature"} close={() => show("features")} />
      <CouponDialog
        isOpen={kind === "coupon"}
        close={() => show("coupons")}
        made={(id) => void navigate({ to: `/catalogue/coupons/${id}` })}
      />
    </Page>
  );
}
