import {
  ActionIcon,
  Badge,
  Button,
  Checkbox,
  Divider,
  Group,
  Menu,
  Stack,
  Text,
  Textarea,
} from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import {
  MemberNoteAddDocument,
  MemberNoteChangeDocument,
  MemberNoteDeleteDocument,
  MemberNotesDocument,
  type MemberNotesQuery,
} from "./members.gen.ts";
import { words } from "./words.ts";

type Note = MemberNotesQuery["memberNotes"]["nodes"][number];

/** What the team noted: pinned first, then the newest. */
export function MemberNotes({ id }: { id: string }) {
  const t = useWords(words);
  const may = useMay();
  const { data, error, ask } = useLiveQuery(MemberNotesDocument, { id }, { kinds: ["note."] });
  const [open, setOpen] = useState<Note | "new">();
  if (error !== undefined && !data) return <Problem error={error} retry={ask} />;
  const notes = [...(data?.memberNotes.nodes ?? [])].sort((a, b) => Number(b.isPinned) - Number(a.isPinned));
  const isWriter = may("MEMBERS_WRITE");
  return (
    <Section
      title={t.notes}
      about={t.notesAbout}
      actions={
        isWriter && (
          <Button size="xs" variant="default" onClick={() => setOpen("new")}>
            {t.addNote}
          </Button>
        )
      }
    >
      {data && notes.length === 0 && (
        <Text size="sm" c="dimmed">
          {t.noNotes}
        </Text>
      )}
      {notes.map((note, at) => (
        <Stack key={note.id} gap="sm">
          {at > 0 && <Divider />}
          <One note={note} isWriter={isWriter} edit={() => setOpen(note)} changed={ask} />
        </Stack>
      ))}
      {open !== undefined && (
        <NoteDialog
          member={id}
          note={open === "new" ? undefined : open}
          close={() => setOpen(undefined)}
          changed={ask}
        />
      )}
    </Section>
  );
}

function One(props: { note: Note; isWriter: boolean; edit: () => void; changed: () => void }) {
  const { note, isWriter, edit, changed } = props;
  const t = useWords(words);
  const c = useWords(common);
  const change = useCommand(MemberNoteChangeDocument);
  const remove = useCommand(MemberNoteDeleteDocument);
  const [isDeleting, setDeleting] = useState(false);
  const pin = () => change.run({ input: { note: note.id, isPinned: !note.isPinned } });
  const away = async () => {
    if ((await remove.run({ input: { note: note.id } })).data === undefined) return;
    setDeleting(false);
    changed();
    notice(t.noteDeleted);
  };
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
      <Stack gap={4}>
        <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {note.text}
        </Text>
        <Group gap="xs">
          {note.isPinned && (
            <Badge size="sm" variant="light" tt="none">
              {t.pinned}
            </Badge>
          )}
          <Text size="xs" c="dimmed">
            {note.writer?.name ?? t.program} · <When at={note.createdAt} relative />
            {note.editedAt && ` · ${t.edited}`}
          </Text>
        </Group>
      </Stack>
      {isWriter && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={`${c.more}: ${note.text.slice(0, 40)}`}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void pin()}>{note.isPinned ? t.unpin : t.pin}</Menu.Item>
            {note.isOwn && <Menu.Item onClick={edit}>{t.edit}</Menu.Item>}
            <Menu.Item c="var(--mantine-color-error)" onClick={() => setDeleting(true)}>
              {c.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <FormDialog
        isOpen={isDeleting}
        close={() => setDeleting(false)}
        title={t.deleteNote}
        about={t.deleteNoteAbout}
        verb={c.remove}
        isDangerous
        isBusy={remove.isBusy}
        problems={remove.refusals.map(({ message }) => message)}
        submit={away}
      />
    </Group>
  );
}

function NoteDialog(props: {
  member: string;
  note: Note | undefined;
  close: () => void;
  changed: () => void;
}) {
  const { member, note, close, changed } = props;
  const t = useWords(words);
  const c = useWords(common);
  const add = useCommand(MemberNoteAddDocument);
  const change = useCommand(MemberNoteChangeDocument);
  const [text, setText] = useState(note?.text ?? "");
  const [isPinned, setPinned] = useState(note?.isPinned ?? false);
  const submit = async () => {
    const { data } = note
      ? await change.run({ input: { note: note.id, text, isPinned } })
      : await add.run({ input: { member, text, isPinned } });
    if (data === undefined) return;
    close();
    changed();
    notice(t.noteSaved);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={note ? t.note : t.addNote}
      verb={c.save}
      isBusy={add.isBusy || change.isBusy}
      isReady={text.trim() !== ""}
      problems={[...add.refusals, ...change.refusals].map(({ message }) => message)}
      submit={submit}
    >
      <Textarea
        label={t.note}
        description={t.noteHint}
        data-autofocus
        autosize
        minRows={4}
        maxLength={5000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Checkbox
        label={t.pinned}
        checked={isPinned}
        onChange={(event) => setPinned(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
