import { IconBuilding } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const accounts: Area = {
  name: "accounts",
  group: "people",
  icon: IconBuilding,
  title: { en: "Accounts", de: "Konten" },
  keywords: ["companies", "payers", "seats", "Firmen", "Plätze"],
  permissions: ["MEMBERS_READ"],
  key: "a",
  screens: [
    { path: "/accounts", load: () => import("./AccountList.tsx") },
    { path: "/accounts/$id", load: () => import("./AccountRecord.tsx") },
  ],
  actions: [
    {
      title: { en: "Show company accounts", de: "Firmenkonten zeigen" },
      to: "/accounts?kind=COMPANY",
      permission: "MEMBERS_READ",
    },
  ],
};
