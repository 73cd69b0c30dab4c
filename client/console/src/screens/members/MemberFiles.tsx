import { ActionIcon, Anchor, Group, Menu, Stack, Text } from "@mantine/core";
import { IconDots, IconFiles } from "@tabler/icons-react";
import { useState } from "react";
import { bytes } from "../../kit/bytes.ts";
import { Empty } from "../../kit/Empty.tsx";
import { ChoiceFilter } from "../../kit/Filters.tsx";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { RecordLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useEvery } from "../../kit/useEvery.ts";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay, useSession } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { fileWords } from "./fileWords.ts";
import type { MemberOf } from "./MemberRecord.tsx";
import {
  type FilePurpose,
  type FileStatus,
  MemberFileDeleteDocument,
  MemberFilesDocument,
  type MemberFilesQuery,
} from "./members.gen.ts";

type Row = MemberFilesQuery["member"]["files"]["nodes"][number];

/** What is shown where nothing is chosen: what is there, or could be. */
const THERE: FileStatus[] = ["PENDING", "READY", "REJECTED"];
/** Seconds after which the addresses of files are asked for anew: they are good for five minutes. */
const ADDRESSES_LAST = 240;

/** What the member uploaded and what was made for them, to be fetched, or deleted by who may. */
export function MemberFiles({ member }: { member: MemberOf }) {
  const t = useWords(fileWords);
  const [values, set] = useUrlState();
  const [deleted, remove] = useState<Row>();
  const chosen = values["state"];
  const { data, error, ask } = useLiveQuery(
    MemberFilesDocument,
    { id: member.id, filter: { statuses: chosen ? [chosen as FileStatus] : THERE }, ...pageOf(values) },
    { kinds: ["file."] },
  );
  useEvery(ADDRESSES_LAST, ask);
  const files = data?.member.files;
  return (
    <Section
      title={t.title}
      about={t.about}
      actions={
        <ChoiceFilter
          name="state"
          label={t.state}
          choices={Object.entries(t.states).map(([value, label]) => ({ value, label }))}
        />
      }
    >
      <RecordTable
        label={t.title}
        columns={useColumns(member, remove)}
        rows={files?.nodes}
        page={files?.pageInfo}
        error={error}
        retry={ask}
        isFiltered={chosen !== undefined}
        clear={() => set({ state: undefined })}
        empty={<Empty icon={IconFiles} title={t.none} about={t.noneAbout} />}
      />
      {deleted && <DeleteDialog file={deleted} close={() => remove(undefined)} changed={ask} />}
    </Section>
  );
}

function useColumns(member: MemberOf, remove: (file: Row) => void): Column<Row>[] {
  const t = useWords(fileWords);
  const { locale } = useSpeech();
  const size = (row: Row) => bytes(row.size, locale);
  const columns: Column<Row>[] = [
    { key: "name", title: t.name, cell: (row) => <Named file={row} /> },
    {
      key: "account",
      title: t.account,
      from: "md",
      cell: ({ account }) =>
        account && (
          <RecordLink to={`/accounts/${account.id}`} size="sm">
            {account.name}
          </RecordLink>
        ),
    },
    {
      key: "size",
      title: t.size,
      phone: "below",
      from: "sm",
      align: "end",
      cell: (row) => (
        <Text span size="sm" className="tabular">
          {size(row)}
        </Text>
      ),
    },
    {
      key: "state",
      title: t.state,
      phone: "below",
      from: "sm",
      cell: (row) => <State state={row.status} text={t.states[row.status] ?? row.status} />,
    },
    { key: "when", title: t.when, from: "sm", cell: (row) => <When at={row.createdAt} size="sm" /> },
    {
      key: "act",
      title: "",
      align: "end",
      cell: (row) => <Acts file={row} member={member} remove={remove} />,
    },
  ];
  return columns.filter(({ key }) => key !== "account" || member.seats.length > 1);
}

/** Its name, and below it what it is; why it was rejected, where it was. On a phone, all that has no column there. */
function Named({ file }: { file: Row }) {
  const t = useWords(fileWords);
  const { locale } = useSpeech();
  const kind = t.kinds[file.contentType] ?? file.contentType;
  return (
    <Stack gap={0}>
      <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
        {file.name}
      </Text>
      <Text size="xs" c="dimmed">
        {t.purposes[file.purpose]}, {kind}
        <Text span inherit hiddenFrom="sm">
          , {bytes(file.size, locale)}
        </Text>
      </Text>
      {file.status !== "READY" && (
        <Group hiddenFrom="sm" mt={4}>
          <State state={file.status} text={t.states[file.status] ?? file.status} />
        </Group>
      )}
      {file.rejectedReason && (
        <Text size="xs" c="var(--mantine-color-error)">
          {t.rejections[file.rejectedReason] ?? file.rejectedReason}
        </Text>
      )}
    </Stack>
  );
}

function Acts(props: { file: Row; member: MemberOf; remove: (file: Row) => void }) {
  const { file, member, remove } = props;
  const t = useWords(fileWords);
  const mayDelete = useMayDelete(member);
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      {file.url && (
        <Anchor href={file.url} size="sm" aria-label={`${t.download}: ${file.name}`}>
          {t.download}
        </Anchor>
      )}
      {mayDelete(file.purpose) && file.status !== "DELETED" && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t.more(file.name)}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item c="var(--mantine-color-error)" onClick={() => remove(file)}>
              {t.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}

/** One's own, and of others what one may make: as the server has it. */
function useMayDelete(member: MemberOf): (purpose: FilePurpose) => boolean {
  const may = useMay();
  const { viewer } = useSession();
  const isOneself = viewer.member?.id === member.id;
  return (purpose) =>
    isOneself ||
    may(purpose === "EXPORT" ? "PRIVACY_WRITE" : purpose === "BRAND" ? "TENANTS_WRITE" : "MEMBERS_WRITE");
}

function DeleteDialog({ file, close, changed }: { file: Row; close: () => void; changed: () => void }) {
  const t = useWords(fileWords);
  const { run, isBusy, refusals } = useCommand(MemberFileDeleteDocument);
  const submit = async () => {
    if ((await run({ input: { file: file.id } })).data === undefined) return;
    close();
    changed();
    notice(t.removed(file.name));
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.removeTitle(file.name)}
      about={file.purpose === "AVATAR" ? t.removeAvatar : t.removeAbout}
      verb={t.remove}
      isDangerous
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    />
  );
}
