import { List, Modal, Stack, Text } from "@mantine/core";
import { PERMISSIONS, permissionWords } from "../../kit/permissionWords.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { roleWords } from "./roleWords.ts";
import type { TeamRolesQuery } from "./team.gen.ts";
import { words } from "./words.ts";

interface Props {
  role: TeamRolesQuery["systemRoles"][number];
  close: () => void;
}

/** All that a role of the system's lets do: it cannot be changed. */
export function SystemRoleSheet({ role, close }: Props) {
  const t = useWords(words);
  const r = useWords(roleWords);
  const c = useWords(common);
  const p = useWords(permissionWords);
  return (
    <Modal
      opened
      onClose={close}
      title={<Text fw={650}>{t.role[role.role]}</Text>}
      closeButtonProps={{ "aria-label": c.close }}
    >
      <Stack gap="sm">
        <Text size="sm">{t.roleAbout[role.role]}</Text>
        <Text size="xs" c="dimmed" fw={600}>
          {r.permissions}
        </Text>
        <List size="sm" spacing={4}>
          {PERMISSIONS.filter((one) => role.permissions.includes(one)).map((one) => (
            <List.Item key={one}>{p[one]}</List.Item>
          ))}
        </List>
      </Stack>
    </Modal>
  );
}
