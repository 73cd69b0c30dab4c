import { Button, Group, Select, Skeleton, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { notice } from "../../kit/notice.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { RecordLink } from "../../kit/RecordLink.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { Section } from "../../kit/Section.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { AccountInvitations } from "./AccountInvitations.tsx";
import {
  AccountSeatRoleChangeDocument,
  AccountSeatsDocument,
  type AccountSeatsQuery,
  type SeatRole,
} from "./accounts.gen.ts";
import { partWords } from "./parts.words.ts";
import { InviteDialog, OwnerDialog, RemoveDialog, SeatLimitDialog } from "./SeatDialogs.tsx";
import { words } from "./words.ts";

type Account = AccountSeatsQuery["account"];
export type Seat = Account["seats"][number];
type Open = "invite" | "limit" | { remove: Seat } | { owner: Seat };

export function AccountSeats({ id, isCompany }: { id: string; isCompany: boolean }) {
  const { data, error, ask } = useLiveQuery(
    AccountSeatsDocument,
    { id },
    { kinds: ["seat.", "account.", "invitation."] },
  );
  if (error !== undefined && !data) return <Problem error={error} retry={ask} />;
  if (!data) return <Skeleton height={220} aria-busy />;
  return (
    <Stack>
      <Seats account={data.account} isCompany={isCompany} changed={ask} />
      <AccountInvitations
        rows={data.account.invitations}
        mayWrite={data.account.powers.seats.length > 0}
        changed={ask}
      />
    </Stack>
  );
}

function Seats(props: { account: Account; isCompany: boolean; changed: () => void }) {
  const { account, isCompany, changed } = props;
  const t = useWords(words);
  const may = useMay();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const columns = useColumns(account, setOpen, changed);
  // A person's own account has no seats for others.
  const mayInvite = isCompany && account.powers.seats.length > 0;
  return (
    <Section
      title={t.seats}
      about={t.seatsOf(account.seats.length, account.seatLimit)}
      actions={
        <>
          {isCompany && may("MEMBERS_WRITE") && (
            <Button size="xs" variant="default" onClick={() => setOpen("limit")}>
              {t.seatLimit}
            </Button>
          )}
          {mayInvite && (
            <Button size="xs" onClick={() => setOpen("invite")}>
              {t.invite}
            </Button>
          )}
        </>
      }
    >
      <Rows label={t.seats} columns={columns} rows={account.seats} none={t.noSeats} />
      {open === "invite" && (
        <InviteDialog account={account.id} roles={account.powers.seats} close={close} changed={changed} />
      )}
      {open === "limit" && (
        <SeatLimitDialog account={account.id} limit={account.seatLimit ?? null} close={close} />
      )}
      {typeof open === "object" && "remove" in open && (
        <RemoveDialog seat={open.remove} close={close} changed={changed} />
      )}
      {typeof open === "object" && "owner" in open && (
        <OwnerDialog account={account.id} seat={open.owner} close={close} changed={changed} />
      )}
    </Section>
  );
}

function useColumns(account: Account, open: (what: Open) => void, changed: () => void): Column<Seat>[] {
  const t = useWords(words);
  const p = useWords(partWords);
  const isChangeable = ({ role }: Seat) => role !== "OWNER" && account.powers.seats.includes(role);
  return [
    {
      key: "member",
      title: t.member,
      cell: ({ member }) => (
        <Stack gap={0}>
          <RecordLink to={`/members/${member.id}`} size="sm">
            {member.name}
          </RecordLink>
          <Text size="xs" c="dimmed" className="long">
            {member.email}
          </Text>
        </Stack>
      ),
    },
    {
      key: "role",
      title: t.role,
      cell: (seat) =>
        isChangeable(seat) ? (
          <RoleSelect seat={seat} roles={account.powers.seats} changed={changed} />
        ) : (
          <Text size="sm">{p.seatRoles[seat.role]}</Text>
        ),
    },
    {
      key: "act",
      title: "",
      align: "end",
      cell: (seat) =>
        isChangeable(seat) && (
          <Group gap={6} justify="flex-end">
            {account.powers.transfers && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`${t.makeOwner}: ${seat.member.name}`}
                onClick={() => open({ owner: seat })}
              >
                {t.makeOwner}
              </Button>
            )}
            <Button
              size="compact-xs"
              variant="light"
              color="red"
              aria-label={`${t.removeSeat}: ${seat.member.name}`}
              onClick={() => open({ remove: seat })}
            >
              {t.removeSeat}
            </Button>
          </Group>
        ),
    },
  ];
}

function RoleSelect(props: { seat: Seat; roles: readonly SeatRole[]; changed: () => void }) {
  const { seat, roles, changed } = props;
  const t = useWords(words);
  const p = useWords(partWords);
  const { run, isBusy } = useCommand(AccountSeatRoleChangeDocument);
  const change = async (role: SeatRole) => {
    const { data, refusals } = await run({ input: { seat: seat.id, role } });
    for (const { message } of refusals) notice(message);
    if (data === undefined) return;
    changed();
    notice(t.roleChanged(seat.member.name, p.seatRoles[role] ?? role), () =>
      run({ input: { seat: seat.id, role: seat.role } }),
    );
  };
  return (
    <Select
      w={160}
      size="xs"
      aria-label={t.roleOf(seat.member.name)}
      allowDeselect={false}
      disabled={isBusy}
      data={roles
        .filter((role) => role !== "OWNER")
        .map((role) => ({ value: role, label: p.seatRoles[role] ?? role }))}
      value={seat.role}
      onChange={(role) => role && role !== seat.role && void change(role as SeatRole)}
    />
  );
}
