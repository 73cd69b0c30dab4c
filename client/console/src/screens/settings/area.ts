import { IconSettings } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const settings: Area = {
  name: "settings",
  group: "run",
  icon: IconSettings,
  title: { en: "Settings", de: "Einstellungen" },
  keywords: ["configuration", "Konfiguration"],
  permissions: ["SETTINGS_READ"],
  key: "z",
  screens: [{ path: "/settings", load: () => import("./Settings.tsx") }],
};
