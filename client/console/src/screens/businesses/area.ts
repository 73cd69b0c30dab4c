import { IconWorld } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const businesses: Area = {
  name: "businesses",
  group: "run",
  icon: IconWorld,
  title: { en: "Businesses", de: "Betriebe" },
  keywords: ["tenants", "domains", "reseller"],
  permissions: ["TENANTS_WRITE", "DOMAINS_WRITE"],
  key: "b",
  screens: [{ path: "/businesses", load: () => import("./Businesses.tsx") }],
};
