import { Button, Group, Text } from "@mantine/core";
import { notice } from "../../kit/notice.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import {
  AccountInvitationResendDocument,
  AccountInvitationRevokeDocument,
  type AccountSeatsQuery,
} from "./accounts.gen.ts";
import { partWords } from "./parts.words.ts";
import { words } from "./words.ts";

type Invitation = AccountSeatsQuery["account"]["invitations"][number];

interface Props {
  rows: readonly Invitation[];
  mayWrite: boolean;
  changed: () => void;
}

/** Who was asked to take a seat and has not answered. */
export function AccountInvitations({ rows, mayWrite, changed }: Props) {
  const t = useWords(words);
  const p = useWords(partWords);
  const columns: Column<Invitation>[] = [
    {
      key: "email",
      title: t.email,
      cell: (row) => (
        <Text size="sm" className="long">
          {row.email}
        </Text>
      ),
    },
    {
      key: "role",
      title: t.role,
      from: "sm",
      cell: (row) => (row.seatRole ? p.seatRoles[row.seatRole] : "–"),
    },
    {
      key: "expires",
      title: t.expires,
      from: "sm",
      cell: (row) =>
        row.isExpired ? (
          <State state="EXPIRED" text={t.expired} />
        ) : (
          <When at={row.expiresAt} precision="day" size="sm" />
        ),
    },
    ...(mayWrite
      ? [
          {
            key: "act",
            title: "",
            align: "end" as const,
            cell: (row: Invitation) => <Acts row={row} changed={changed} />,
          },
        ]
      : []),
  ];
  return (
    <Section title={t.invitations}>
      <Rows label={t.invitations} columns={columns} rows={rows} none={t.noInvitations} />
    </Section>
  );
}

function Acts({ row, changed }: { row: Invitation; changed: () => void }) {
  const t = useWords(words);
  const resend = useCommand(AccountInvitationResendDocument);
  const revoke = useCommand(AccountInvitationRevokeDocument);
  const input = { invitation: row.id };
  const send = async () => {
    const { data, refusals } = await resend.run({ input });
    for (const { message } of refusals) notice(message);
    if (data !== undefined) notice(t.resent);
  };
  const away = async () => {
    const { data, refusals } = await revoke.run({ input });
    for (const { message } of refusals) notice(message);
    if (data === undefined) return;
    changed();
    notice(t.takenBack);
  };
  return (
    <Group gap={6} justify="flex-end">
      <Button
        size="compact-xs"
        variant="default"
        loading={resend.isBusy}
        aria-label={`${t.resend}: ${row.email}`}
        onClick={() => void send()}
      >
        {t.resend}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        loading={revoke.isBusy}
        aria-label={`${t.takeBack}: ${row.email}`}
        onClick={() => void away()}
      >
        {t.takeBack}
      </Button>
    </Group>
  );
}
