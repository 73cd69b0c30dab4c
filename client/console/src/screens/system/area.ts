import { IconServer } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const system: Area = {
  name: "system",
  group: "run",
  icon: IconServer,
  title: { en: "System", de: "System" },
  keywords: ["health", "versions", "test clock"],
  permissions: ["SETTINGS_READ"],
  screens: [{ path: "/system", load: () => import("./System.tsx") }],
};
