import { IconStack2 } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const jobs: Area = {
  name: "jobs",
  group: "run",
  icon: IconStack2,
  title: { en: "Jobs", de: "Aufträge" },
  keywords: ["queue", "workers", "schedule"],
  permissions: ["JOBS_READ"],
  key: "j",
  screens: [{ path: "/jobs", load: () => import("./Jobs.tsx") }],
  actions: [
    {
      title: { en: "View failed jobs", de: "Gescheiterte Aufträge ansehen" },
      to: "/jobs?tab=failed",
      permission: "JOBS_READ",
    },
    {
      title: { en: "View upcoming jobs", de: "Sehen, was als Nächstes fällig ist" },
      to: "/jobs?tab=due",
      permission: "JOBS_READ",
    },
  ],
};
