import { IconActivity } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const events: Area = {
  name: "events",
  group: "connect",
  icon: IconActivity,
  title: { en: "Events", de: "Ereignisse" },
  keywords: ["log", "feed"],
  permissions: ["EVENTS_READ"],
  key: "e",
  screens: [{ path: "/events", load: () => import("./Events.tsx") }],
};
