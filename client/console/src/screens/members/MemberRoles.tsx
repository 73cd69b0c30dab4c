import { Button, Select, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { useQuery } from "urql";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { Section } from "../../kit/Section.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import type { MemberOf } from "./MemberRecord.tsx";
import {
  MemberRoleChoicesDocument,
  MemberRoleGrantDocument,
  MemberRoleRevokeDocument,
  type StaffRole,
} from "./members.gen.ts";
import { words } from "./words.ts";

/** A role that is held: a system's, or one of the business's own, which has an id. */
interface Held {
  readonly id: string;
  readonly name: string;
  readonly given: { role: StaffRole } | { customRole: string };
}

export function MemberRoles({ member }: { member: MemberOf }) {
  const t = useWords(words);
  const may = useMay();
  const [isGranting, granting] = useDisclosure();
  const [taken, setTaken] = useState<Held>();
  const held: Held[] = [
    ...member.roles.map((role) => ({ id: role, name: t.roles[role] ?? role, given: { role } })),
    ...member.customRoles.map(({ id, name }) => ({ id, name, given: { customRole: id } })),
  ];
  const mayWrite = may("ROLES_WRITE") && member.status === "ACTIVE";
  const columns: Column<Held>[] = [
    { key: "role", title: t.role, cell: (row) => <Text size="sm">{row.name}</Text> },
    ...(mayWrite
      ? [
          {
            key: "act",
            title: "",
            align: "end" as const,
            cell: (row: Held) => (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => setTaken(row)}
                aria-label={`${t.take}: ${row.name}`}
              >
                {t.take}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section
      title={t.roleTitle}
      about={t.roleAbout}
      actions={
        mayWrite && (
          <Button size="xs" variant="default" onClick={granting.open}>
            {t.grantRole}
          </Button>
        )
      }
    >
      <Rows label={t.roleTitle} columns={columns} rows={held} none={t.noRoles} />
      {isGranting && <GrantDialog member={member} close={granting.close} />}
      {taken && <TakeDialog member={member} role={taken} close={() => setTaken(undefined)} />}
    </Section>
  );
}

function GrantDialog({ member, close }: { member: MemberOf; close: () => void }) {
  const t = useWords(words);
  const [{ data }] = useQuery({ query: MemberRoleChoicesDocument });
  const { run, isBusy, refusals } = useCommand(MemberRoleGrantDocument);
  const [chosen, setChosen] = useState<string | null>(null);
  const system = data?.systemRoles.filter(({ role }) => !member.roles.includes(role)) ?? [];
  const heldIds = member.customRoles.map(({ id }) => id);
  const own = data?.customRoles.nodes.filter(({ id }) => !heldIds.includes(id)) ?? [];
  const submit = async () => {
    const found = system.find(({ role }) => role === chosen);
    const given = found ? { role: found.role } : { customRole: chosen };
    if ((await run({ input: { member: member.id, ...given } })).data === undefined) return;
    close();
    notice(t.roleGranted);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.grantRole}
      about={t.roleAbout}
      verb={t.grantRole}
      isBusy={isBusy}
      isReady={chosen !== null}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    >
      <Select
        label={t.role}
        data={[
          ...system.map(({ role }) => ({ value: role, label: t.roles[role] ?? role })),
          ...own.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={chosen}
        onChange={setChosen}
        {...hintOf(own.find(({ id }) => id === chosen))}
      />
    </FormDialog>
  );
}

const hintOf = (role: { description: string } | undefined) =>
  role?.description ? { description: role.description } : {};

function TakeDialog({ member, role, close }: { member: MemberOf; role: Held; close: () => void }) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(MemberRoleRevokeDocument);
  const grant = useCommand(MemberRoleGrantDocument);
  const input = { member: member.id, ...role.given };
  const submit = async () => {
    if ((await run({ input })).data === undefined) return;
    close();
    notice(t.roleTaken, () => grant.run({ input }));
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.takeRole(role.name)}
      about={t.takeRoleAbout}
      verb={t.take}
      isDangerous
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    />
  );
}
