import type { Area } from "./areas.ts";
import { accounts } from "./screens/accounts/area.ts";
import { analytics } from "./screens/analytics/area.ts";
import { businesses } from "./screens/businesses/area.ts";
import { catalogue } from "./screens/catalogue/area.ts";
import { events } from "./screens/events/area.ts";
import { fields } from "./screens/fields/area.ts";
import { home } from "./screens/home/area.ts";
import { invoices } from "./screens/invoices/area.ts";
import { jobs } from "./screens/jobs/area.ts";
import { keys } from "./screens/keys/area.ts";
import { ledger } from "./screens/ledger/area.ts";
import { mailbox } from "./screens/mailbox/area.ts";
import { members } from "./screens/members/area.ts";
import { payments } from "./screens/payments/area.ts";
import { playground } from "./screens/playground/area.ts";
import { privacy } from "./screens/privacy/area.ts";
import { providers } from "./screens/providers/area.ts";
import { recovery } from "./screens/recovery/area.ts";
import { settings } from "./screens/settings/area.ts";
import { subscriptions } from "./screens/subscriptions/area.ts";
import { system } from "./screens/system/area.ts";
import { team } from "./screens/team/area.ts";
import { webhooks } from "./screens/webhooks/area.ts";

/** Every area, in the order of the navigation. */
export const AREAS: readonly Area[] = [
  home,
  members,
  accounts,
  fields,
  privacy,
  subscriptions,
  catalogue,
  invoices,
  payments,
  recovery,
  analytics,
  ledger,
  events,
  webhooks,
  keys,
  playground,
  providers,
  jobs,
  team,
  businesses,
  settings,
  mailbox,
  system,
];
