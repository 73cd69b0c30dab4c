import { Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import type { Seat } from "./AccountSeats.tsx";
import {
  AccountOwnerChangeDocument,
  AccountSeatInviteDocument,
  AccountSeatLimitSaveDocument,
  AccountSeatRemoveDocument,
  type SeatRole,
} from "./accounts.gen.ts";
import { partWords } from "./parts.words.ts";
import { words } from "./words.ts";

export function InviteDialog(props: {
  account: string;
  roles: readonly SeatRole[];
  close: () => void;
  changed: () => void;
}) {
  const { account, roles, close, changed } = props;
  const t = useWords(words);
  const p = useWords(partWords);
  const { run, isBusy, refusals } = useCommand(AccountSeatInviteDocument);
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<SeatRole>("MEMBER");
  const wrong = byField(refusals);
  const submit = async () => {
    if ((await run({ input: { account, email, role } })).data === undefined) return;
    close();
    changed();
    notice(t.invited(email));
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.invite}
      about={t.inviteAbout}
      verb={t.invite}
      isBusy={isBusy}
      isReady={email.includes("@")}
      problems={general(refusals)}
      submit={submit}
    >
      <TextInput
        label={t.email}
        type="email"
        data-autofocus
        value={email}
        error={wrong["email"]}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Select
        label={t.role}
        allowDeselect={false}
        data={roles
          .filter((one) => one !== "OWNER")
          .map((one) => ({ value: one, label: p.seatRoles[one] ?? one }))}
        value={role}
        error={wrong["role"]}
        onChange={(next) => next && setRole(next as SeatRole)}
      />
    </FormDialog>
  );
}

export function SeatLimitDialog(props: { account: string; limit: number | null; close: () => void }) {
  const { account, limit, close } = props;
  const t = useWords(words);
  const c = useWords(common);
  const { run, isBusy, refusals } = useCommand(AccountSeatLimitSaveDocument);
  const [seats, setSeats] = useState(String(limit ?? ""));
  const submit = async () => {
    const input = { account, seats: seats === "" ? null : Number(seats) };
    if ((await run({ input })).data === undefined) return;
    close();
    notice(t.saved, () => run({ input: { account, seats: limit } }));
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.seatLimit}
      about={t.seatLimitAbout}
      verb={c.save}
      isBusy={isBusy}
      isReady={/^\d*$/.test(seats)}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    >
      <TextInput
        label={t.seatLimitField}
        inputMode="numeric"
        data-autofocus
        value={seats}
        onChange={(event) => setSeats(event.currentTarget.value.trim())}
      />
    </FormDialog>
  );
}

export function RemoveDialog({
  seat,
  close,
  changed,
}: {
  seat: Seat;
  close: () => void;
  changed: () => void;
}) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(AccountSeatRemoveDocument);
  const submit = async () => {
    if ((await run({ input: { seat: seat.id } })).data === undefined) return;
    close();
    changed();
    notice(t.seatRemoved);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.removeSeatTitle(seat.member.name)}
      about={t.removeSeatAbout}
      verb={t.removeSeat}
      isDangerous
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    />
  );
}

export function OwnerDialog(props: { account: string; seat: Seat; close: () => void; changed: () => void }) {
  const { account, seat, close, changed } = props;
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(AccountOwnerChangeDocument);
  const submit = async () => {
    if ((await run({ input: { account, member: seat.member.id } })).data === undefined) return;
    close();
    changed();
    notice(t.ownerChanged);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.makeOwnerTitle(seat.member.name)}
      about={t.makeOwnerAbout}
      verb={t.makeOwner}
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    />
  );
}
