import { IconStack2 } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const jobs: Area = {
  name: "jobs",
  group: "run",
  icon: IconStack2,
  title: { en: "Jobs", de: "Aufträge" },
  keywords: ["queue", "workers", "schedule"],
  permissions: ["SETTINGS_READ"],
  key: "j",
  screens: [{ path: "/jobs", load: () => import("./Jobs.tsx") }],
};
