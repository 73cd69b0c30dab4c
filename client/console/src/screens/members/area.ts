import { IconUsers } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const members: Area = {
  name: "members",
  group: "people",
  icon: IconUsers,
  title: { en: "Members", de: "Mitglieder" },
  keywords: ["people", "customers", "users", "Kunden"],
  permissions: ["MEMBERS_READ"],
  key: "m",
  screens: [
    { path: "/members", load: () => import("./MemberList.tsx") },
    { path: "/members/$id", load: () => import("./MemberRecord.tsx") },
  ],
  actions: [
    {
      title: { en: "Show past due members", de: "Mitglieder in Verzug zeigen" },
      to: "/members?membership=PAST_DUE",
      permission: "SUBSCRIPTIONS_READ",
    },
    {
      title: { en: "Show suspended members", de: "Gesperrte Mitglieder zeigen" },
      to: "/members?status=SUSPENDED",
      permission: "MEMBERS_READ",
    },
  ],
};
