import { IconFileInvoice } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const invoices: Area = {
  name: "invoices",
  group: "money",
  icon: IconFileInvoice,
  title: { en: "Invoices", de: "Rechnungen" },
  keywords: ["credit notes"],
  permissions: ["BILLING_READ"],
  key: "i",
  screens: [{ path: "/invoices", load: () => import("./Invoices.tsx") }],
};
