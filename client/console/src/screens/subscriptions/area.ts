import { IconRepeat } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const subscriptions: Area = {
  name: "subscriptions",
  group: "sales",
  icon: IconRepeat,
  title: { en: "Subscriptions", de: "Abonnements" },
  keywords: ["agreements", "memberships"],
  permissions: ["SUBSCRIPTIONS_READ"],
  key: "s",
  screens: [{ path: "/subscriptions", load: () => import("./Subscriptions.tsx") }],
};
