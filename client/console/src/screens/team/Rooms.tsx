import { LinkTabs } from "../../kit/LinkTabs.tsx";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { words } from "./words.ts";

const PLACES = [
  ["/team", "staff", "ROLES_WRITE"],
  ["/team/roles", "roles", "ROLES_WRITE"],
  ["/team/audit", "audit", "AUDIT_READ"],
] as const;

/** Leads from one of the team's pages to the others. */
export function Rooms({ here }: { here: (typeof PLACES)[number][0] }) {
  const t = useWords(words);
  const may = useMay();
  const places = PLACES.filter(([, , permission]) => may(permission));
  return (
    <LinkTabs label={t.parts} here={here} places={places.map(([to, name]) => ({ to, title: t[name] }))} />
  );
}
