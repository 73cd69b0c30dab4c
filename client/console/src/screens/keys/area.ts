import { IconKey } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const keys: Area = {
  name: "keys",
  group: "connect",
  icon: IconKey,
  title: { en: "API keys", de: "API-Schlüssel" },
  keywords: ["tokens", "credentials", "applications", "OAuth", "OpenID", "Zugang"],
  permissions: ["API_KEYS_WRITE", "SIGN_IN_WRITE"],
  key: "k",
  screens: [
    { path: "/keys", load: () => import("./APIKeys.tsx") },
    { path: "/keys/$id", load: () => import("./KeyRecord.tsx") },
  ],
  actions: [
    {
      title: { en: "Create API key", de: "API-Schlüssel anlegen" },
      to: "/keys?new=yes",
      permission: "API_KEYS_WRITE",
    },
  ],
};
