import { Anchor, Button, Skeleton, Stack, Text } from "@mantine/core";
import { notice } from "../../kit/notice.tsx";
import { Problem } from "../../kit/Problem.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { MemberErasure } from "./MemberErasure.tsx";
import type { MemberOf } from "./MemberRecord.tsx";
import {
  MemberConsentsDocument,
  type MemberConsentsQuery,
  MemberFileMakeDocument,
  MemberPrivacyDocument,
  type MemberPrivacyQuery,
} from "./members.gen.ts";
import { words } from "./words.ts";

type Consent = MemberConsentsQuery["consents"]["nodes"][number];
type KnownFile = MemberPrivacyQuery["memberExports"]["nodes"][number];

/** What they agreed to; and for who looks after privacy, the file of all that is known, and erasure. */
export function MemberPrivacy({ member }: { member: MemberOf }) {
  const may = useMay();
  return (
    <Stack>
      <Consents id={member.id} />
      {may("PRIVACY_WRITE") && <Guarded member={member} />}
    </Stack>
  );
}

function Consents({ id }: { id: string }) {
  const t = useWords(words);
  const { data, error, ask } = useLiveQuery(
    MemberConsentsDocument,
    { id },
    { kinds: ["member.consent_given", "member.consent_withdrawn"] },
  );
  const columns: Column<Consent>[] = [
    { key: "purpose", title: t.purpose, cell: (row) => row.purpose.name },
    {
      key: "status",
      title: t.status,
      cell: (row) => (
        <State state={row.isGiven ? "ACTIVE" : "WITHDRAWN"} text={row.isGiven ? t.given : t.withdrawn} />
      ),
    },
    {
      key: "how",
      title: t.how,
      from: "sm",
      cell: (row) => `${t.sources[row.source] ?? row.source} · ${t.version(row.version)}`,
    },
    {
      key: "when",
      title: t.since,
      align: "end",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
  ];
  return (
    <Section title={t.consents}>
      {error !== undefined && !data ? (
        <Problem error={error} retry={ask} />
      ) : (
        <Rows
          label={t.consents}
          columns={columns}
          rows={data?.consents.nodes ?? []}
          none={data ? t.noConsents : "…"}
        />
      )}
    </Section>
  );
}

function Guarded({ member }: { member: MemberOf }) {
  const { data, error, ask } = useLiveQuery(
    MemberPrivacyDocument,
    { id: member.id },
    { kinds: ["member.er", "export."] },
  );
  if (error !== undefined && !data) return <Problem error={error} retry={ask} />;
  if (!data) return <Skeleton height={160} aria-busy />;
  return (
    <>
      <Files member={member} rows={data.memberExports.nodes} changed={ask} />
      <MemberErasure member={member} last={data.erasures.nodes[0]} changed={ask} />
    </>
  );
}

function Files(props: { member: MemberOf; rows: readonly KnownFile[]; changed: () => void }) {
  const { member, rows, changed } = props;
  const t = useWords(words);
  const make = useCommand(MemberFileMakeDocument);
  const begin = async () => {
    if ((await make.run({ input: { member: member.id } })).data === undefined) return;
    notice(t.fileAsked);
    changed();
  };
  const columns: Column<KnownFile>[] = [
    { key: "asked", title: t.asked, cell: (row) => <When at={row.createdAt} size="sm" /> },
    {
      key: "status",
      title: t.status,
      cell: (row) => <State state={row.status} text={t.fileStates[row.status] ?? row.status} />,
    },
    {
      key: "fetch",
      title: "",
      align: "end",
      cell: (row) =>
        row.file?.url && (
          <Anchor href={row.file.url} size="sm">
            {t.fetch}
          </Anchor>
        ),
    },
  ];
  return (
    <Section
      title={t.files}
      about={t.filesAbout}
      actions={
        member.status !== "ERASED" && (
          <Button size="xs" variant="default" loading={make.isBusy} onClick={() => void begin()}>
            {t.makeFile}
          </Button>
        )
      }
    >
      {make.refusals.map(({ message }) => (
        <Text key={message} size="sm" c="var(--mantine-color-error)" role="alert">
          {message}
        </Text>
      ))}
      <Rows label={t.files} columns={columns} rows={rows} none={t.noFiles} />
    </Section>
  );
}
