import { Badge, Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { deviceWords } from "../../kit/device.ts";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice, refusal } from "../../kit/notice.tsx";
import { Problem } from "../../kit/Problem.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { Section } from "../../kit/Section.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay, useSession } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import {
  MemberOtherSessionsEndDocument,
  MemberSessionEndDocument,
  MemberSessionsDocument,
  MemberSessionsEndDocument,
  type MemberSessionsQuery,
} from "./members.gen.ts";
import { words } from "./words.ts";

type Session = MemberSessionsQuery["member"]["sessions"][number];

/** Where they are signed in. Each session can be ended by itself, and all at once. */
export function MemberSessions({ id }: { id: string }) {
  const t = useWords(words);
  const may = useMay();
  const { viewer } = useSession();
  const [isOpen, dialog] = useDisclosure();
  const { data, error, ask } = useLiveQuery(
    MemberSessionsDocument,
    { id },
    { kinds: ["session.", "impersonation.", "member."] },
  );
  const columns = useColumns(ask);
  if (error !== undefined && !data) return <Problem error={error} retry={ask} />;
  if (!data) return <Skeleton height={140} aria-busy />;
  const { sessions } = data.member;
  const isOneself = viewer.member?.id === id;
  const others = isOneself ? sessions.filter(({ isCurrent }) => !isCurrent) : sessions;
  return (
    <Section
      title={t.sessions}
      about={t.sessionsAbout}
      actions={
        may("MEMBERS_WRITE") &&
        others.length > 0 && (
          <Button size="xs" variant="default" onClick={dialog.open}>
            {isOneself ? t.endOthers : t.endSessions}
          </Button>
        )
      }
    >
      <Rows label={t.sessions} columns={columns} rows={sessions} none={t.noSessions} />
      {isOpen &&
        (isOneself ? (
          <OthersDialog close={dialog.close} changed={ask} />
        ) : (
          <AllDialog id={id} close={dialog.close} changed={ask} />
        ))}
    </Section>
  );
}

function AllDialog({ id, close, changed }: { id: string; close: () => void; changed: () => void }) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(MemberSessionsEndDocument);
  const submit = async () => {
    if ((await run({ input: { member: id } })).data === undefined) return;
    close();
    changed();
    notice(t.sessionsEnded);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.endSessionsTitle}
      about={t.endSessionsAbout}
      verb={t.endSessions}
      isDangerous
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    />
  );
}

/** Nobody ends all of their own: the one in which they do it goes on. */
function OthersDialog({ close, changed }: { close: () => void; changed: () => void }) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(MemberOtherSessionsEndDocument);
  const submit = async () => {
    if ((await run({})).data === undefined) return;
    close();
    changed();
    notice(t.othersEnded);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.endOthersTitle}
      about={t.endOthersAbout}
      verb={t.endOthers}
      isDangerous
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    />
  );
}

function useColumns(changed: () => void): Column<Session>[] {
  const t = useWords(words);
  const may = useMay();
  const columns: Column<Session>[] = [
    { key: "device", title: t.device, cell: (row) => <Device session={row} /> },
    {
      key: "address",
      title: t.address,
      from: "sm",
      cell: (row) => <span className="tabular">{row.address || "–"}</span>,
    },
    {
      key: "used",
      title: t.lastUsed,
      from: "sm",
      cell: (row) => <When at={row.lastUsedAt} relative size="sm" />,
    },
  ];
  const act: Column<Session> = {
    key: "act",
    title: "",
    align: "end",
    cell: (row) => <End session={row} changed={changed} />,
  };
  return may("MEMBERS_WRITE") ? [...columns, act] : columns;
}

function Device({ session }: { session: Session }) {
  const t = useWords(words);
  return (
    <Stack gap={0}>
      <Group gap="xs">
        <Text size="sm" title={session.device}>
          {useNameOf(session)}
        </Text>
        {session.isCurrent && (
          <Badge size="xs" variant="light" tt="none">
            {t.current}
          </Badge>
        )}
      </Group>
      <Text size="xs" c="dimmed" className="tabular" hiddenFrom="sm">
        {session.address && `${session.address} · `}
        <When at={session.lastUsedAt} relative />
      </Text>
    </Stack>
  );
}

function useNameOf(session: Session): string {
  const t = useWords(words);
  return session.isByStaff ? t.byStaff : deviceWords(session.device) || t.unknownDevice;
}

/** Ends one. Whoever would sign themselves out by it is asked before. */
function End({ session, changed }: { session: Session; changed: () => void }) {
  const t = useWords(words);
  const { signOut } = useSession();
  const { run, isBusy } = useCommand(MemberSessionEndDocument);
  const [isAsking, asking] = useDisclosure();
  const name = useNameOf(session);
  const end = async () => {
    const { data, refusals } = await run({ input: { session: session.id } });
    for (const { message } of refusals) refusal(message);
    if (data === undefined) return;
    changed();
    notice(t.sessionEnded);
  };
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        loading={isBusy}
        aria-label={`${t.endSession}: ${name}`}
        onClick={session.isCurrent ? asking.open : () => void end()}
      >
        {t.endSession}
      </Button>
      <FormDialog
        isOpen={isAsking}
        close={asking.close}
        title={t.endOwn}
        about={t.endOwnAbout}
        verb={t.signOut}
        isDangerous
        isBusy={false}
        submit={signOut}
      />
    </>
  );
}
