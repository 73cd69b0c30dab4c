import { IconUsersGroup } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const team: Area = {
  name: "team",
  group: "run",
  icon: IconUsersGroup,
  title: { en: "Team", de: "Team" },
  keywords: ["roles", "staff", "audit log", "Rollen", "Protokoll"],
  permissions: ["ROLES_WRITE", "AUDIT_READ"],
  key: "t",
  screens: [
    { path: "/team", load: () => import("./Team.tsx") },
    { path: "/team/roles", load: () => import("./Roles.tsx") },
    { path: "/team/audit", load: () => import("./AuditLog.tsx") },
  ],
  actions: [
    {
      title: { en: "Invite a team member", de: "Jemanden ins Team einladen" },
      to: "/team?begin=invite",
      permission: "ROLES_WRITE",
    },
    {
      title: { en: "Create role", de: "Rolle anlegen" },
      to: "/team/roles?begin=role",
      permission: "ROLES_WRITE",
    },
    {
      title: { en: "View audit log", de: "Ins Protokoll sehen" },
      to: "/team/audit",
      permission: "AUDIT_READ",
    },
  ],
};
