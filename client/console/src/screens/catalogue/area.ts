import { IconTags } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const catalogue: Area = {
  name: "catalogue",
  group: "sales",
  icon: IconTags,
  title: { en: "Catalogue", de: "Katalog" },
  keywords: ["products", "prices", "offers", "features", "coupons", "Produkte", "Preise", "Angebote"],
  permissions: ["CATALOGUE_WRITE"],
  key: "c",
  screens: [
    { path: "/catalogue", load: () => import("./Catalogue.tsx") },
    { path: "/catalogue/new/$kind", load: () => import("./Catalogue.tsx") },
    { path: "/catalogue/offers/new", load: () => import("./OfferPage.tsx") },
    { path: "/catalogue/offers/$id", load: () => import("./OfferRecord.tsx") },
    { path: "/catalogue/products/$id", load: () => import("./ProductRecord.tsx") },
    { path: "/catalogue/coupons/$id", load: () => import("./CouponRecord.tsx") },
  ],
  actions: [
    {
      title: { en: "Publish offer", de: "Angebot veröffentlichen" },
      to: "/catalogue/offers/new",
      permission: "CATALOGUE_WRITE",
    },
    {
      title: { en: "Create product", de: "Produkt anlegen" },
      to: "/catalogue/new/product",
      permission: "CATALOGUE_WRITE",
    },
    {
      title: { en: "Create feature", de: "Leistung anlegen" },
      to: "/catalogue/new/feature",
      permission: "CATALOGUE_WRITE",
    },
    {
      title: { en: "Create coupon", de: "Gutschein anlegen" },
      to: "/catalogue/new/coupon",
      permission: "CATALOGUE_WRITE",
    },
  ],
};
