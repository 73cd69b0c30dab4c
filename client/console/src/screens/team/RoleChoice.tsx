import { Checkbox, Stack, Text } from "@mantine/core";
import { useQuery } from "urql";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { type StaffRole, TeamRolesDocument } from "./team.gen.ts";
import { words } from "./words.ts";

/** A role of either kind, as a mutation names it. */
export type Chosen = { role: StaffRole } | { customRole: string };

interface Props {
  roles: readonly StaffRole[];
  customRoles: readonly string[];
  change: (chosen: Chosen, name: string, isHeld: boolean) => void;
  isBusy?: boolean;
}

/** All roles that there are, of which some are held. What one may not give is there, and cannot be chosen. */
export function RoleChoice({ roles, customRoles, change, isBusy = false }: Props) {
  const t = useWords(words);
  const may = useMay();
  const [{ data }] = useQuery({ query: TeamRolesDocument, requestPolicy: "cache-and-network" });
  const own = data?.customRoles.nodes ?? [];
  return (
    <Stack gap="md">
      <Group title={t.systemRoles}>
        {data?.systemRoles.map(({ role, permissions }) => (
          <Checkbox
            key={role}
            label={t.role[role]}
            description={permissions.every(may) ? t.roleAbout[role] : t.tooMuch}
            checked={roles.includes(role)}
            disabled={isBusy || !permissions.every(may)}
            onChange={(event) => change({ role }, t.role[role], event.currentTarget.checked)}
          />
        ))}
      </Group>
      {own.length > 0 && (
        <Group title={t.ownRoles}>
          {own.map(({ id, name, description, permissions }) => (
            <Checkbox
              key={id}
              label={name}
              description={permissions.every(may) ? description : t.tooMuch}
              checked={customRoles.includes(id)}
              disabled={isBusy || !permissions.every(may)}
              onChange={(event) => change({ customRole: id }, name, event.currentTarget.checked)}
            />
          ))}
        </Group>
      )}
    </Stack>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Stack gap="xs" role="group" aria-label={title}>
      <Text size="xs" c="dimmed" fw={600}>
        {title}
      </Text>
      {children}
    </Stack>
  );
}
