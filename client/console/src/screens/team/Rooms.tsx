import { Button, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
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
  return (
    <Group component="nav" gap={4} aria-label={t.parts}>
      {PLACES.filter(([, , permission]) => may(permission)).map(([to, name]) => (
        <Button
          key={to}
          component={Link}
          to={to}
          size="sm"
          variant={to === here ? "light" : "subtle"}
          color={to === here ? "tenure" : "gray"}
          aria-current={to === here ? "page" : undefined}
        >
          {t[name]}
        </Button>
      ))}
    </Group>
  );
}
