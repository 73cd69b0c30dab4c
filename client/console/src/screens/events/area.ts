import { IconActivity } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const events: Area = {
  name: "events",
  group: "connect",
  icon: IconActivity,
  title: { en: "Events", de: "Ereignisse" },
  keywords: ["log", "feed", "stream", "tail", "Protokoll"],
  permissions: ["EVENTS_READ"],
  key: "e",
  screens: [
    { path: "/events", load: () => import("./Events.tsx") },
    { path: "/events/$cursor", load: () => import("./EventRecord.tsx") },
  ],
};
