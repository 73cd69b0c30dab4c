import { IconWebhook } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const webhooks: Area = {
  name: "webhooks",
  group: "connect",
  icon: IconWebhook,
  title: { en: "Webhooks", de: "Webhooks" },
  keywords: ["endpoints", "deliveries"],
  permissions: ["WEBHOOKS_READ"],
  key: "w",
  screens: [{ path: "/webhooks", load: () => import("./Webhooks.tsx") }],
};
