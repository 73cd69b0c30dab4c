import { IconMail } from "@tabler/icons-react";
import type { Area } from "../../areas.ts";

export const mailbox: Area = {
  name: "mailbox",
  group: "run",
  icon: IconMail,
  title: { en: "Mailbox", de: "Postfach" },
  keywords: ["emails", "letters", "mail"],
  permissions: ["SYSTEM_READ"],
  screens: [
    { path: "/mailbox", load: () => import("./Mailbox.tsx") },
    { path: "/mailbox/$id", load: () => import("./Letter.tsx") },
  ],
};
