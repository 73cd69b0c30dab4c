import { Button, Group, Stack, Text } from "@mantine/core";
import { IconUsersGroup } from "@tabler/icons-react";
import { Navigate } from "@tanstack/react-router";
import { useState } from "react";
import { Empty } from "../../kit/Empty.tsx";
import { Filters, SearchField } from "../../kit/Filters.tsx";
import { Page } from "../../kit/Page.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { Invitations } from "./Invitations.tsx";
import { Invite } from "./Invite.tsx";
import { RolesOf } from "./RolesOf.tsx";
import { Rooms } from "./Rooms.tsx";
import { TeamInvitationsDocument, type TeamMemberFieldsFragment, TeamStaffDocument } from "./team.gen.ts";
import { words } from "./words.ts";

export default function Team() {
  const may = useMay();
  return may("ROLES_WRITE") ? <Staff /> : <Navigate to="/team/audit" />;
}

function Staff() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const { data, error, ask } = useLiveQuery(
    TeamStaffDocument,
    { filter: { isStaff: true }, text: values["q"] ?? null, ...pageOf(values) },
    { kinds: ["role.", "member."] },
  );
  const invited = useLiveQuery(TeamInvitationsDocument, {}, { kinds: ["staff.", "invitation.", "role."] });
  const [openedId, open] = useState<string>();
  const opened = data?.members.nodes.find(({ id }) => id === openedId);
  const invite = <Button onClick={() => set({ begin: "invite" })}>{t.invite}</Button>;
  return (
    <Page title={t.title} about={t.about} actions={invite}>
      <Rooms here="/team" />
      <Filters>
        <SearchField label={t.search} />
      </Filters>
      <RecordTable
        label={t.staff}
        columns={useColumns()}
        rows={data?.members.nodes}
        page={data?.members.pageInfo}
        open={({ id }) => open(id)}
        error={error}
        retry={ask}
        isFiltered={values["q"] !== undefined}
        clear={() => set({ q: undefined })}
        empty={<Empty icon={IconUsersGroup} title={t.emptyStaff} about={t.emptyStaffAbout} action={invite} />}
      />
      <Invitations invitations={invited.data?.staffInvitations.nodes ?? []} ask={invited.ask} />
      {values["begin"] === "invite" && <Invite close={() => set({ begin: undefined })} done={invited.ask} />}
      {opened && <RolesOf member={opened} close={() => open(undefined)} done={ask} />}
    </Page>
  );
}

function useColumns(): Column<TeamMemberFieldsFragment>[] {
  const t = useWords(words);
  return [
    {
      key: "name",
      title: t.name,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {row.name || row.email}
          </Text>
          <Text size="xs" c="dimmed" className="long">
            {row.email}
          </Text>
        </Stack>
      ),
    },
    {
      key: "roles",
      title: t.holds,
      phone: "below",
      cell: (row) => (
        <Group gap={4}>
          {row.roles.map((role) => (
            <State key={role} state={role} text={t.role[role]} />
          ))}
          {row.customRoles.map(({ id, name }) => (
            <State key={id} state="CUSTOM" text={name} />
          ))}
        </Group>
      ),
    },
    {
      key: "status",
      title: t.status,
      phone: "edge",
      from: "sm",
      cell: ({ status }) => <State state={status} text={t.state[status] ?? status} />,
    },
  ];
}
