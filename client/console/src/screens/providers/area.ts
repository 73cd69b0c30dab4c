import { IconPlug } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const providers: Area = {
  name: "providers",
  group: "run",
  icon: IconPlug,
  title: { en: "Providers", de: "Anbieter" },
  keywords: ["Stripe", "PayPal", "payment"],
  permissions: ["PROVIDERS_WRITE"],
  key: "v",
  screens: [{ path: "/providers", load: () => import("./Providers.tsx") }],
};
