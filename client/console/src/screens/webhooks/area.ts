import { IconWebhook } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const webhooks: Area = {
  name: "webhooks",
  group: "connect",
  icon: IconWebhook,
  title: { en: "Webhooks", de: "Webhooks" },
  keywords: ["endpoints", "deliveries", "Endpunkte", "Zustellungen"],
  permissions: ["WEBHOOKS_READ"],
  key: "w",
  screens: [
    { path: "/webhooks", load: () => import("./Webhooks.tsx") },
    { path: "/webhooks/$id", load: () => import("./Endpoint.tsx") },
  ],
  actions: [
    {
      title: { en: "Add webhook endpoint", de: "Webhook-Endpunkt hinzufügen" },
      to: "/webhooks?new=yes",
      permission: "WEBHOOKS_WRITE",
    },
  ],
};
