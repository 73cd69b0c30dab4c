import { IconHome } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const home: Area = {
  name: "home",
  group: "overview",
  icon: IconHome,
  title: { en: "Home", de: "Übersicht" },
  keywords: ["start", "checklist", "set up", "einrichten"],
  permissions: ["SIGNED_IN"],
  key: "h",
  screens: [{ path: "/", load: () => import("./Home.tsx") }],
};
