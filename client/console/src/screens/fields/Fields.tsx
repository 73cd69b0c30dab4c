import { ActionIcon, Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { Confirmation } from "../../kit/Confirmation.tsx";
import { refusal } from "../../kit/notice.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { FieldDialog } from "./FieldDialog.tsx";
import {
  type CustomFieldOwner,
  type FieldFieldsFragment as Field,
  FieldArchiveDocument,
  FieldListDocument,
  FieldMoveDocument,
} from "./fields.gen.ts";
import { words } from "./words.ts";

const OWNERS = ["MEMBER", "ACCOUNT"] as const;

/** What the business asks of its members and accounts besides, in the order in which it asks. */
export default function Fields() {
  const t = useWords(words);
  const may = useMay();
  const [values, set] = useUrlState();
  const { data, error, ask } = useLiveQuery(FieldListDocument, {}, { kinds: ["custom_field."] });
  const [edited, edit] = useState<Field>();
  const close = () => {
    edit(undefined);
    set({ new: undefined });
  };
  const fields = data?.customFields;
  const isOpen = edited !== undefined || (values["new"] !== undefined && may("SETTINGS_WRITE"));
  return (
    <Page
      title={t.title}
      about={t.about}
      actions={
        may("SETTINGS_WRITE") && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ new: "yes" })}>
            {t.add}
          </Button>
        )
      }
    >
      {error !== undefined && !fields && <Problem error={error} retry={ask} />}
      {!error && !fields && <Skeleton height={240} aria-busy />}
      {fields &&
        OWNERS.map((owner) => (
          <Asked
            key={owner}
            owner={owner}
            fields={fields.filter((one) => one.owner === owner)}
            edit={edit}
            ask={ask}
          />
        ))}
      {isOpen && fields && <FieldDialog field={edited} known={fields} close={close} done={ask} />}
    </Page>
  );
}

interface Props {
  owner: CustomFieldOwner;
  fields: readonly Field[];
  edit: (field: Field) => void;
  ask: () => void;
}

function Asked({ owner, fields, edit, ask }: Props) {
  const t = useWords(words);
  const [archiving, archive] = useState<Field>();
  const asked = fields.filter(({ archivedAt }) => archivedAt === null);
  const gone = fields.filter(({ archivedAt }) => archivedAt !== null);
  const columns: Column<Field>[] = [
    { key: "label", title: t.label, cell: (row) => <Named field={row} /> },
    {
      key: "kind",
      title: t.kind,
      from: "sm",
      cell: (row) => (
        <Text size="sm">
          {row.kind === "CHOICE" ? `${t.kinds.CHOICE}: ${row.choices.join(", ")}` : t.kinds[row.kind]}
        </Text>
      ),
    },
    {
      key: "act",
      title: t.act,
      align: "end",
      cell: (row) => (
        <Acts
          field={row}
          place={asked.indexOf(row) + 1}
          most={asked.length}
          edit={() => edit(row)}
          archive={() => archive(row)}
          ask={ask}
        />
      ),
    },
  ];
  return (
    <Section title={t.owners[owner]} about={t.ownersAbout[owner]}>
      <Rows label={t.owners[owner]} columns={columns} rows={[...asked, ...gone]} none={t.none} />
      {archiving && (
        <Confirmation
          isOpen
          close={() => archive(undefined)}
          title={t.archiveTitle(archiving.label)}
          about={t.archiveAbout}
          verb={t.archive}
          done={t.archived}
          document={FieldArchiveDocument}
          variables={{ field: archiving.id }}
          after={ask}
        />
      )}
    </Section>
  );
}

function Named({ field }: { field: Field }) {
  const t = useWords(words);
  return (
    <Stack gap={2} align="flex-start">
      <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
        {field.label}
      </Text>
      <Group gap={6}>
        <Text size="xs" c="dimmed">
          {field.code}
        </Text>
        {field.archivedAt !== null && <State state="ARCHIVED" text={t.isArchived} />}
        {field.isRequired && <State state="REQUIRED" text={t.isRequired} />}
        {!field.isVisible && <State state="HIDDEN" text={t.isHidden} />}
      </Group>
    </Stack>
  );
}

interface ActsProps {
  field: Field;
  /** From 1; 0 of one that is archived. */
  place: number;
  most: number;
  edit: () => void;
  archive: () => void;
  ask: () => void;
}

function Acts({ field, place, most, edit, archive, ask }: ActsProps) {
  const t = useWords(words);
  const may = useMay();
  const { run, isBusy } = useCommand(FieldMoveDocument);
  const move = async (to: number) => {
    const { refusals } = await run({ input: { customField: field.id, place: to } });
    for (const { message } of refusals) refusal(message);
    ask();
  };
  if (!may("SETTINGS_WRITE")) return null;
  if (place === 0)
    return (
      <Button size="compact-sm" variant="default" onClick={edit}>
        {t.askAgain}
      </Button>
    );
  const arrow = (to: number, name: string, picture: React.ReactNode) => (
    <ActionIcon
      variant="subtle"
      aria-label={name}
      disabled={to < 1 || to > most || isBusy}
      onClick={() => void move(to)}
    >
      {picture}
    </ActionIcon>
  );
  return (
    <Group gap={4} justify="flex-end">
      {arrow(place - 1, t.up(field.label), <IconArrowUp size={16} aria-hidden />)}
      {arrow(place + 1, t.down(field.label), <IconArrowDown size={16} aria-hidden />)}
      <Button size="compact-sm" variant="default" onClick={edit}>
        {t.edit}
      </Button>
      <Button size="compact-sm" variant="default" onClick={archive}>
        {t.archive}
      </Button>
    </Group>
  );
}
