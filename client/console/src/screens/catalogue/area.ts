import { IconTags } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const catalogue: Area = {
  name: "catalogue",
  group: "sales",
  icon: IconTags,
  title: { en: "Catalogue", de: "Katalog" },
  keywords: ["products", "prices", "offers", "features", "coupons"],
  permissions: ["CATALOGUE_WRITE"],
  key: "c",
  screens: [{ path: "/catalogue", load: () => import("./Catalogue.tsx") }],
};
