import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice, refusal } from "../../kit/notice.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import {
  TeamInvitationResendDocument,
  TeamInvitationRevokeDocument,
  type TeamInvitationsQuery,
} from "./team.gen.ts";
import { words } from "./words.ts";

type Row = TeamInvitationsQuery["staffInvitations"]["nodes"][number];

/** Who was asked and has not answered. Nothing where nobody was. */
export function Invitations({ invitations, ask }: { invitations: readonly Row[]; ask: () => void }) {
  const t = useWords(words);
  const resend = useCommand(TeamInvitationResendDocument);
  const [taking, take] = useState<Row>();
  if (invitations.length === 0) return null;
  const again = async (row: Row) => {
    const { data, refusals } = await resend.run({ input: { invitation: row.id } });
    if (data) notice(t.resent);
    for (const { message } of refusals) refusal(message);
    ask();
  };
  const columns: Column<Row>[] = [
    {
      key: "email",
      title: t.email,
      cell: (row) => (
        <Stack gap={4}>
          <Text size="sm" className="long">
            {row.email}
          </Text>
          <Group gap={4}>
            {row.roles.map((role) => (
              <State key={role} state={role} text={t.role[role]} />
            ))}
            {row.customRoles.map(({ id, name }) => (
              <State key={id} state="CUSTOM" text={name} />
            ))}
          </Group>
        </Stack>
      ),
    },
    {
      key: "expires",
      title: t.expires,
      from: "sm",
      cell: (row) =>
        row.isExpired ? (
          <State state="INCOMPLETE" text={t.expired} />
        ) : (
          <When at={row.expiresAt} precision="day" size="sm" />
        ),
    },
    { key: "by", title: t.by, from: "md", cell: (row) => <Text size="sm">{row.inviter?.name ?? "–"}</Text> },
    {
      key: "act",
      title: t.act,
      align: "end",
      cell: (row) => (
        <Group gap={4} justify="flex-end">
          <Button size="compact-sm" variant="default" onClick={() => again(row)}>
            {t.resend}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => take(row)}>
            {t.revoke}
          </Button>
        </Group>
      ),
    },
  ];
  return (
    <Section title={t.invitations}>
      <RecordTable label={t.invitations} columns={columns} rows={invitations} empty={null} />
      {taking && <TakeBack invitation={taking} close={() => take(undefined)} done={ask} />}
    </Section>
  );
}

function TakeBack({ invitation, close, done }: { invitation: Row; close: () => void; done: () => void }) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(TeamInvitationRevokeDocument);
  const submit = async () => {
    const { data } = await run({ input: { invitation: invitation.id } });
    if (data === undefined) return;
    notice(t.taken);
    done();
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.revokeTitle}
      about={t.revokeAbout(invitation.email)}
      verb={t.revoke}
      isDangerous
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    />
  );
}
