import { IconScale } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const ledger: Area = {
  name: "ledger",
  group: "money",
  icon: IconScale,
  title: { en: "Ledger", de: "Hauptbuch" },
  keywords: ["trial balance", "invariants", "books"],
  permissions: ["LEDGER_READ"],
  key: "l",
  screens: [{ path: "/ledger", load: () => import("./Ledger.tsx") }],
};
