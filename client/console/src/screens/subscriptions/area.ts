import { IconRepeat } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const subscriptions: Area = {
  name: "subscriptions",
  group: "sales",
  icon: IconRepeat,
  title: { en: "Subscriptions", de: "Abonnements" },
  keywords: ["agreements", "memberships", "plans", "Verträge"],
  permissions: ["SUBSCRIPTIONS_READ"],
  key: "s",
  screens: [
    { path: "/subscriptions", load: () => import("./SubscriptionList.tsx") },
    { path: "/subscriptions/$id", load: () => import("./SubscriptionPage.tsx") },
  ],
  actions: [
    {
      title: { en: "Create subscription", de: "Abonnement für ein Konto anlegen" },
      to: "/subscriptions?new=1",
      permission: "SUBSCRIPTIONS_WRITE",
    },
  ],
};
