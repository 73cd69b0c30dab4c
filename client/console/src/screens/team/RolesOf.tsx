import { Anchor, Modal, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice, refusal } from "../../kit/notice.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { type Chosen, RoleChoice } from "./RoleChoice.tsx";
import { TeamGrantDocument, type TeamMemberFieldsFragment, TeamRevokeDocument } from "./team.gen.ts";
import { words } from "./words.ts";

interface Props {
  member: TeamMemberFieldsFragment;
  close: () => void;
  done: () => void;
}

/** What somebody may do: roles are granted at once, with a way back, and taken after a question. */
export function RolesOf({ member, close, done }: Props) {
  const t = useWords(words);
  const c = useWords(common);
  const grant = useCommand(TeamGrantDocument);
  const revoke = useCommand(TeamRevokeDocument);
  const [asked, ask] = useState<{ chosen: Chosen; name: string }>();

  const take = async (chosen: Chosen, name: string) => {
    const { data, refusals } = await revoke.run({ input: { member: member.id, ...chosen } });
    for (const { message } of refusals) refusal(message);
    ask(undefined);
    done();
    if (data) notice(t.revoked(name));
  };
  const give = async (chosen: Chosen, name: string) => {
    const { data, refusals } = await grant.run({ input: { member: member.id, ...chosen } });
    for (const { message } of refusals) refusal(message);
    done();
    if (data === undefined) return;
    notice(t.granted(name), () => take(chosen, name));
  };
  return (
    <>
      <Modal
        opened={asked === undefined}
        onClose={close}
        title={<Text fw={650}>{t.rolesOf(member.name || member.email)}</Text>}
        closeButtonProps={{ "aria-label": c.close }}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {t.rolesOfAbout}
          </Text>
          <RoleChoice
            roles={member.roles}
            customRoles={member.customRoles.map(({ id }) => id)}
            isBusy={grant.isBusy || revoke.isBusy}
            change={(chosen, name, isHeld) => (isHeld ? void give(chosen, name) : ask({ chosen, name }))}
          />
          <Anchor component={Link} to={`/members/${member.id}`} size="sm">
            {t.toMember}
          </Anchor>
        </Stack>
      </Modal>
      <FormDialog
        isOpen={asked !== undefined}
        close={() => ask(undefined)}
        title={asked ? t.takeTitle(asked.name, member.name || member.email) : ""}
        about={t.takeAbout}
        verb={t.take}
        isDangerous
        isBusy={revoke.isBusy}
        submit={async () => asked && take(asked.chosen, asked.name)}
      />
    </>
  );
}
