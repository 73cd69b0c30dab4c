import { IconPlug } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const providers: Area = {
  name: "providers",
  group: "run",
  icon: IconPlug,
  title: { en: "Providers", de: "Anbieter" },
  keywords: ["Stripe", "PayPal", "payment", "reconciliation", "import", "Zahlung", "Abgleich"],
  permissions: ["PROVIDERS_WRITE", "BILLING_READ"],
  key: "v",
  screens: [
    { path: "/providers", load: () => import("./Providers.tsx") },
    { path: "/providers/imports/$id", load: () => import("./ImportRecord.tsx") },
    { path: "/providers/$id", load: () => import("./ProviderRecord.tsx") },
  ],
  actions: [
    {
      title: { en: "Connect provider", de: "Zahlungsanbieter anbinden" },
      to: "/providers?new=yes",
      permission: "PROVIDERS_WRITE",
    },
  ],
};
