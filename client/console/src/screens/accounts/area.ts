import { IconBuilding } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const accounts: Area = {
  name: "accounts",
  group: "people",
  icon: IconBuilding,
  title: { en: "Accounts", de: "Konten" },
  keywords: ["companies", "payers", "seats"],
  permissions: ["MEMBERS_READ"],
  key: "a",
  screens: [{ path: "/accounts", load: () => import("./Accounts.tsx") }],
};
