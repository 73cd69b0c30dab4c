import { ActionIcon, Button, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  IconDots,
  IconHistory,
  IconLockOpen,
  IconMaskOff,
  IconTrash,
  IconUserOff,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { notice } from "../../kit/notice.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useMay, useSession } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { ActAsDialog } from "./ActAsDialog.tsx";
import type { MemberOf } from "./MemberRecord.tsx";
import { MemberRestoreDocument } from "./members.gen.ts";
import { SuspendDialog } from "./SuspendDialog.tsx";
import { words } from "./words.ts";

/** What can be done with a member: to act as them leads; what takes something away stands apart. */
export function MemberActions({ member }: { member: MemberOf }) {
  const t = useWords(words);
  const may = useMay();
  const { viewer } = useSession();
  const [, set] = useUrlState();
  const [isActing, acting] = useDisclosure();
  const [isSuspending, suspending] = useDisclosure();
  const restore = useCommand(MemberRestoreDocument);
  const letIn = async () => {
    const { data } = await restore.run({ input: { member: member.id } });
    if (data !== undefined) notice(t.restored(member.name));
  };
  const isOneself = viewer.member?.id === member.id;
  const isActive = member.status === "ACTIVE";
  const mayWrite = may("MEMBERS_WRITE") && !isOneself && member.status !== "ERASED";
  const mayErase = may("PRIVACY_WRITE") && !isOneself && member.status !== "ERASED";
  return (
    <>
      {may("MEMBERS_IMPERSONATE") && isActive && !isOneself && (
        <Button leftSection={<IconMaskOff size={18} aria-hidden />} onClick={acting.open}>
          {t.act}
        </Button>
      )}
      {(mayWrite || mayErase || may("AUDIT_READ")) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t.more}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {may("AUDIT_READ") && (
              <Menu.Item
                component={Link}
                to={`/team/audit?subject=${member.id}`}
                leftSection={<IconHistory size={16} aria-hidden />}
              >
                {t.auditLog}
              </Menu.Item>
            )}
            {mayWrite && isActive && (
              <Menu.Item
                c="var(--mantine-color-error)"
                leftSection={<IconUserOff size={16} aria-hidden />}
                onClick={suspending.open}
              >
                {t.suspend}
              </Menu.Item>
            )}
            {mayWrite && !isActive && (
              <Menu.Item leftSection={<IconLockOpen size={16} aria-hidden />} onClick={() => void letIn()}>
                {t.restore}
              </Menu.Item>
            )}
            {mayErase && (
              <Menu.Item
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => set({ tab: "privacy" })}
              >
                {t.erasure}…
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      <ActAsDialog member={member} isOpen={isActing} close={acting.close} />
      <SuspendDialog member={member} isOpen={isSuspending} close={suspending.close} />
    </>
  );
}
