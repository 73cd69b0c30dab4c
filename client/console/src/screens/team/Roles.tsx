import { Button, Stack, Text } from "@mantine/core";
import { IconShieldPlus } from "@tabler/icons-react";
import { useState } from "react";
import { Empty } from "../../kit/Empty.tsx";
import { Page } from "../../kit/Page.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { Section } from "../../kit/Section.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { RoleForm } from "./RoleForm.tsx";
import { Rooms } from "./Rooms.tsx";
import { roleWords } from "./roleWords.ts";
import { SystemRoleSheet } from "./SystemRoleSheet.tsx";
import { type TeamRoleFieldsFragment, TeamRolesDocument, type TeamRolesQuery } from "./team.gen.ts";
import { words } from "./words.ts";

type System = TeamRolesQuery["systemRoles"][number] & { id: string };

export default function Roles() {
  const t = useWords(words);
  const r = useWords(roleWords);
  const [values, set] = useUrlState();
  const { data, error, ask } = useLiveQuery(TeamRolesDocument, {}, { kinds: ["role."] });
  const [edited, edit] = useState<TeamRoleFieldsFragment>();
  const [looked, look] = useState<System>();
  const create = <Button onClick={() => set({ begin: "role" })}>{r.create}</Button>;
  const leave = () => {
    edit(undefined);
    set({ begin: undefined });
  };
  return (
    <Page title={t.roles} about={r.about} within={[{ title: t.title, to: "/team" }]} actions={create}>
      <Rooms here="/team/roles" />
      <Section title={t.ownRoles}>
        <RecordTable
          label={t.ownRoles}
          columns={useOwnColumns()}
          rows={data?.customRoles.nodes}
          open={edit}
          error={error}
          retry={ask}
          empty={<Empty icon={IconShieldPlus} title={r.emptyTitle} about={r.emptyAbout} action={create} />}
        />
      </Section>
      <Section title={t.systemRoles}>
        <RecordTable
          label={t.systemRoles}
          columns={useSystemColumns()}
          rows={data?.systemRoles.map((one) => ({ ...one, id: one.role }))}
          open={look}
          empty={null}
        />
      </Section>
      {(edited || values["begin"] === "role") && (
        <RoleForm key={edited?.id ?? "new"} role={edited} close={leave} done={ask} />
      )}
      {looked && <SystemRoleSheet role={looked} close={() => look(undefined)} />}
    </Page>
  );
}

function useOwnColumns(): Column<TeamRoleFieldsFragment>[] {
  const t = useWords(words);
  const r = useWords(roleWords);
  return [
    { key: "name", title: t.name, cell: (row) => <Named name={row.name} about={row.description} /> },
    { key: "may", title: r.permissions, from: "sm", cell: (row) => r.may(row.permissions.length) },
    { key: "holders", title: t.staff, align: "end", cell: (row) => r.holders(row.holderCount) },
  ];
}

function useSystemColumns(): Column<System>[] {
  const t = useWords(words);
  const r = useWords(roleWords);
  return [
    {
      key: "name",
      title: t.name,
      cell: (row) => <Named name={t.role[row.role]} about={t.roleAbout[row.role]} />,
    },
    { key: "may", title: r.permissions, from: "sm", cell: (row) => r.may(row.permissions.length) },
    { key: "holders", title: t.staff, align: "end", cell: (row) => r.holders(row.holderCount) },
  ];
}

function Named({ name, about }: { name: string; about: string }) {
  return (
    <Stack gap={0}>
      <Text size="sm" fw={600}>
        {name}
      </Text>
      {about && (
        <Text size="xs" c="dimmed">
          {about}
        </Text>
      )}
    </Stack>
  );
}
