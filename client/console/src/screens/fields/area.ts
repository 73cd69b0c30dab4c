import { IconForms } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const fields: Area = {
  name: "fields",
  group: "people",
  icon: IconForms,
  title: { en: "Custom fields", de: "Eigene Felder" },
  keywords: ["questions", "profile", "Fragen", "Profil"],
  permissions: ["SETTINGS_READ"],
  screens: [{ path: "/fields", load: () => import("./Fields.tsx") }],
  actions: [
    {
      title: { en: "Add custom field", de: "Eigenes Feld hinzufügen" },
      to: "/fields?new=yes",
      permission: "SETTINGS_WRITE",
    },
  ],
};
