import { IconServer } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const system: Area = {
  name: "system",
  group: "run",
  icon: IconServer,
  title: { en: "System", de: "System" },
  keywords: ["health", "versions", "test clock", "Testuhr"],
  permissions: ["SYSTEM_READ", "CLOCK_WRITE"],
  screens: [{ path: "/system", load: () => import("./System.tsx") }],
  actions: [
    {
      title: { en: "Advance test clock", de: "Testuhr vorstellen" },
      to: "/system?clock=advance",
      permission: "CLOCK_WRITE",
    },
  ],
};
