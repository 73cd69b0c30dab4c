import { Badge, Button, Skeleton, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { Problem } from "../../kit/Problem.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { Section } from "../../kit/Section.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import type { MemberOf } from "./MemberRecord.tsx";
import { MemberRoles } from "./MemberRoles.tsx";
import {
  MemberSessionsDocument,
  MemberSessionsEndDocument,
  type MemberSessionsQuery,
} from "./members.gen.ts";
import { words } from "./words.ts";

type Session = MemberSessionsQuery["member"]["sessions"][number];

/** Where they are signed in, and what they may do in the team. */
export function MemberAccess({ member }: { member: MemberOf }) {
  return (
    <Stack>
      <Sessions id={member.id} />
      <MemberRoles member={member} />
    </Stack>
  );
}

function Sessions({ id }: { id: string }) {
  const t = useWords(words);
  const may = useMay();
  const [isOpen, dialog] = useDisclosure();
  const { data, error, ask } = useLiveQuery(
    MemberSessionsDocument,
    { id },
    { kinds: ["session.", "impersonation.", "member."] },
  );
  const end = useCommand(MemberSessionsEndDocument);
  const submit = async () => {
    if ((await end.run({ input: { member: id } })).data === undefined) return;
    dialog.close();
    notice(t.sessionsEnded);
  };
  if (error !== undefined && !data) return <Problem error={error} retry={ask} />;
  if (!data) return <Skeleton height={140} aria-busy />;
  const { sessions } = data.member;
  return (
    <Section
      title={t.sessions}
      about={t.sessionsAbout}
      actions={
        may("MEMBERS_WRITE") &&
        sessions.length > 0 && (
          <Button size="xs" variant="default" onClick={dialog.open}>
            {t.endSessions}
          </Button>
        )
      }
    >
      <Rows label={t.sessions} columns={useColumns()} rows={sessions} none={t.noSessions} />
      <FormDialog
        isOpen={isOpen}
        close={dialog.close}
        title={t.endSessionsTitle}
        about={t.endSessionsAbout}
        verb={t.endSessions}
        isDangerous
        isBusy={end.isBusy}
        problems={end.refusals.map(({ message }) => message)}
        submit={submit}
      />
    </Section>
  );
}

function useColumns(): Column<Session>[] {
  const t = useWords(words);
  return [
    {
      key: "device",
      title: t.device,
      cell: (row) => (
        <Text size="sm" lineClamp={1}>
          {row.isByStaff ? t.byStaff : row.device || t.unknownDevice}{" "}
          {row.isCurrent && (
            <Badge size="xs" variant="light" tt="none">
              {t.current}
            </Badge>
          )}
        </Text>
      ),
    },
    {
      key: "address",
      title: t.address,
      from: "sm",
      cell: (row) => <span className="tabular">{row.address || "–"}</span>,
    },
    {
      key: "used",
      title: t.lastUsed,
      align: "end",
      cell: (row) => <When at={row.lastUsedAt} relative size="sm" />,
    },
  ];
}
