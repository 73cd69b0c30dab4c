import { IconCreditCard } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const payments: Area = {
  name: "payments",
  group: "money",
  icon: IconCreditCard,
  title: { en: "Payments", de: "Zahlungen" },
  keywords: ["refunds", "disputes", "suspense", "payouts"],
  permissions: ["BILLING_READ"],
  key: "p",
  screens: [{ path: "/payments", load: () => import("./Payments.tsx") }],
};
