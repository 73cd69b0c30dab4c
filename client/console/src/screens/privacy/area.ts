import { IconShieldLock } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const privacy: Area = {
  name: "privacy",
  group: "people",
  icon: IconShieldLock,
  title: { en: "Privacy", de: "Datenschutz" },
  keywords: ["consent", "GDPR", "erasure", "Einwilligung", "DSGVO", "Löschung"],
  permissions: ["PRIVACY_WRITE"],
  screens: [
    { path: "/privacy", load: () => import("./Privacy.tsx") },
    { path: "/privacy/purposes/$id", load: () => import("./PurposeRecord.tsx") },
    { path: "/privacy/erasures/$id", load: () => import("./ErasureRecord.tsx") },
  ],
  actions: [
    {
      title: { en: "Add consent", de: "Einwilligung hinzufügen" },
      to: "/privacy?new=yes",
      permission: "PRIVACY_WRITE",
    },
  ],
};
