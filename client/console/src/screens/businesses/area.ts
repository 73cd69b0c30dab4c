import { IconWorld } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const businesses: Area = {
  name: "businesses",
  group: "run",
  icon: IconWorld,
  title: { en: "Businesses", de: "Betriebe" },
  keywords: ["tenants", "domains", "brand", "logo", "reseller", "Erscheinungsbild"],
  permissions: ["TENANTS_WRITE", "DOMAINS_WRITE"],
  key: "b",
  screens: [
    { path: "/businesses", load: () => import("./Businesses.tsx") },
    { path: "/businesses/$id", load: () => import("./Business.tsx") },
  ],
  actions: [
    {
      title: { en: "Create business", de: "Betrieb gründen" },
      to: "/businesses?tab=owned&begin=business",
      permission: "TENANTS_WRITE",
    },
    {
      title: { en: "Add domain", de: "Domain hinzufügen" },
      to: "/businesses?tab=domains&begin=domain",
      permission: "DOMAINS_WRITE",
    },
    {
      title: { en: "Edit brand", de: "Erscheinungsbild ändern" },
      to: "/businesses?tab=brand",
      permission: "TENANTS_WRITE",
    },
  ],
};
