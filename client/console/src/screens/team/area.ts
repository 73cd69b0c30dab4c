import { IconUsersGroup } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const team: Area = {
  name: "team",
  group: "run",
  icon: IconUsersGroup,
  title: { en: "Team", de: "Team" },
  keywords: ["roles", "staff", "audit log"],
  permissions: ["ROLES_WRITE", "AUDIT_READ"],
  key: "t",
  screens: [{ path: "/team", load: () => import("./Team.tsx") }],
};
