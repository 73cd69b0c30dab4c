import { IconCreditCard } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const payments: Area = {
  name: "payments",
  group: "money",
  icon: IconCreditCard,
  title: { en: "Payments", de: "Zahlungen" },
  keywords: ["refunds", "credit notes", "disputes", "suspense", "payouts", "Erstattungen", "Gutschriften"],
  permissions: ["BILLING_READ"],
  key: "p",
  screens: [
    { path: "/payments", load: () => import("./PaymentsPage.tsx") },
    { path: "/payments/$id", load: () => import("./PaymentPage.tsx") },
  ],
  actions: [
    {
      title: { en: "Record payment", de: "Zahlung von Hand verbuchen" },
      to: "/payments?record=1",
      permission: "BILLING_COLLECT",
    },
  ],
};
