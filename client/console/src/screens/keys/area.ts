import { IconKey } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const keys: Area = {
  name: "keys",
  group: "connect",
  icon: IconKey,
  title: { en: "API keys", de: "API-Schlüssel" },
  keywords: ["tokens", "credentials"],
  permissions: ["API_KEYS_WRITE"],
  key: "k",
  screens: [{ path: "/keys", load: () => import("./APIKeys.tsx") }],
};
