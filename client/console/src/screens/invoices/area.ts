import { IconFileInvoice } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const invoices: Area = {
  name: "invoices",
  group: "money",
  icon: IconFileInvoice,
  title: { en: "Invoices", de: "Rechnungen" },
  keywords: ["bills", "drafts", "Belege"],
  permissions: ["BILLING_READ"],
  key: "i",
  screens: [
    { path: "/invoices", load: () => import("./InvoiceList.tsx") },
    { path: "/invoices/$id", load: () => import("./InvoicePage.tsx") },
  ],
  actions: [
    {
      title: { en: "Create invoice", de: "Rechnung schreiben" },
      to: "/invoices?new=1",
      permission: "BILLING_WRITE",
    },
  ],
};
