import { IconTerminal2 } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const playground: Area = {
  name: "playground",
  group: "connect",
  icon: IconTerminal2,
  title: { en: "Playground", de: "Spielwiese" },
  keywords: ["GraphiQL", "API", "schema"],
  permissions: ["SIGNED_IN"],
  key: "y",
  screens: [{ path: "/playground", load: () => import("./Playground.tsx") }],
};
