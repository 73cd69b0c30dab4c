import { Group, Skeleton, Stack, Text } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { Face } from "../../kit/Face.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { RecordTabs } from "../../kit/RecordTabs.tsx";
import { State } from "../../kit/State.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { MemberAccess } from "./MemberAccess.tsx";
import { MemberActions } from "./MemberActions.tsx";
import { MemberFiles } from "./MemberFiles.tsx";
import { MemberMoney } from "./MemberMoney.tsx";
import { MemberNotes } from "./MemberNotes.tsx";
import { MemberOverview } from "./MemberOverview.tsx";
import { MemberPrivacy } from "./MemberPrivacy.tsx";
import { MemberTimeline } from "./MemberTimeline.tsx";
import { MemberRecordDocument, type MemberRecordQuery } from "./members.gen.ts";
import { words } from "./words.ts";

export type MemberOf = MemberRecordQuery["member"];

export default function MemberRecord() {
  const t = useWords(words);
  const { id = "" } = useParams({ strict: false });
  const { data, error, ask } = useLiveQuery(
    MemberRecordDocument,
    { id },
    { kinds: ["member.", "role.", "seat.", "account.", "file."] },
  );
  const within = [{ title: t.title, to: "/members" }];
  if (!data)
    return (
      <Page title={t.title} within={within}>
        {error ? <Problem error={error} retry={ask} /> : <Waiting />}
      </Page>
    );
  return <Shown member={data.member} within={within} ask={ask} />;
}

function Shown(props: { member: MemberOf; within: { title: string; to: string }[]; ask: () => void }) {
  const { member, within, ask } = props;
  const t = useWords(words);
  const may = useMay();
  const seesMoney = may("BILLING_READ");
  return (
    <Page
      title={member.name || member.email}
      within={within}
      about={<Who member={member} />}
      picture={<Face name={member.name || member.email} avatar={member.avatar} size={52} />}
      actions={<MemberActions member={member} />}
    >
      <RecordTabs
        label={t.parts}
        tabs={[
          {
            value: "overview",
            title: t.tabs.overview,
            content: () => <MemberOverview member={member} ask={ask} />,
          },
          ...(seesMoney
            ? [{ value: "money", title: t.tabs.money, content: () => <MemberMoney id={member.id} /> }]
            : []),
          { value: "timeline", title: t.tabs.timeline, content: () => <MemberTimeline id={member.id} /> },
          { value: "notes", title: t.tabs.notes, content: () => <MemberNotes id={member.id} /> },
          { value: "files", title: t.tabs.files, content: () => <MemberFiles member={member} /> },
          { value: "access", title: t.tabs.access, content: () => <MemberAccess member={member} /> },
          { value: "privacy", title: t.tabs.privacy, content: () => <MemberPrivacy member={member} /> },
        ]}
      />
    </Page>
  );
}

function Who({ member }: { member: MemberOf }) {
  const t = useWords(words);
  return (
    <Group gap="xs">
      <Text c="dimmed" style={{ overflowWrap: "anywhere" }}>
        {member.email}
      </Text>
      <State state={member.status} text={t.states[member.status] ?? member.status} />
      {member.roles.map((role) => (
        <State key={role} state={role} text={t.roles[role] ?? role} />
      ))}
      {member.customRoles.map((role) => (
        <State key={role.id} state={role.name} text={role.name} />
      ))}
    </Group>
  );
}

function Waiting() {
  return (
    <Stack aria-busy>
      <Skeleton height={36} width={420} maw="100%" />
      <Skeleton height={180} />
      <Skeleton height={180} />
    </Stack>
  );
}
