import { IconHeartbeat } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const recovery: Area = {
  name: "recovery",
  group: "money",
  icon: IconHeartbeat,
  title: { en: "Recovery", de: "Rückgewinnung" },
  keywords: ["dunning", "past due", "failed payments"],
  permissions: ["BILLING_READ"],
  key: "r",
  screens: [{ path: "/recovery", load: () => import("./Recovery.tsx") }],
};
