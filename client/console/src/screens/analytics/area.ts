import { IconChartLine } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const analytics: Area = {
  name: "analytics",
  group: "money",
  icon: IconChartLine,
  title: { en: "Analytics", de: "Auswertung" },
  keywords: ["MRR", "churn", "cohorts", "revenue"],
  permissions: ["ANALYTICS_READ"],
  key: "n",
  screens: [{ path: "/analytics", load: () => import("./Analytics.tsx") }],
};
