import { ActionIcon, Menu, Stack, Text } from "@mantine/core";
import { IconApps, IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { CopyText } from "../../kit/CopyText.tsx";
import { Empty, NextStep } from "../../kit/Empty.tsx";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { GraveItem } from "../../kit/GraveItem.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { general, useCommand } from "../../kit/useCommand.ts";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { ApplicationEdit, ApplicationForm } from "./ApplicationForm.tsx";
import {
  KeyApplicationDeleteDocument,
  type KeyApplicationFieldsFragment,
  KeyApplicationListDocument,
  KeyApplicationRotateDocument,
} from "./keys.gen.ts";
import { Rotate } from "./Rotate.tsx";
import { words } from "./words.ts";

export function Applications() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const { data, error, ask } = useLiveQuery(KeyApplicationListDocument, pageOf(values), {
    kinds: ["application."],
  });
  const columns: Column<KeyApplicationFieldsFragment>[] = [
    {
      key: "name",
      title: t.name,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {row.name}
          </Text>
          <Text size="xs" c="dimmed">
            {t.kinds[row.kind]}
          </Text>
        </Stack>
      ),
    },
    { key: "client", title: t.clientId, from: "sm", cell: (row) => <CopyText text={row.clientId} /> },
    { key: "asks", title: t.asks, from: "md", cell: (row) => <Text size="sm">{row.scopes.join(", ")}</Text> },
    {
      key: "since",
      title: t.since,
      from: "md",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
    { key: "do", title: "", align: "end", cell: (row) => <Doings of={row} /> },
  ];
  return (
    <>
      <RecordTable
        label={t.applications}
        columns={columns}
        rows={data?.applications.nodes}
        page={data?.applications.pageInfo}
        error={error}
        retry={ask}
        empty={
          <Empty
            icon={IconApps}
            title={t.noApplications}
            about={t.noApplicationsAbout}
            action={<NextStep begin={() => set({ new: "yes" })}>{t.addApplication}</NextStep>}
          />
        }
      />
      <ApplicationForm isOpen={values["new"] !== undefined} close={() => set({ new: undefined })} />
    </>
  );
}

function Doings({ of }: { of: KeyApplicationFieldsFragment }) {
  const t = useWords(words);
  const [dialog, setDialog] = useState<"edit" | "rotate" | "remove">();
  const close = () => setDialog(undefined);
  const rotate = useCommand(KeyApplicationRotateDocument);
  const remove = useCommand(KeyApplicationDeleteDocument);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={`${t.more}: ${of.name}`}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDialog("edit")}>{t.editApplication}</Menu.Item>
          {of.kind === "CONFIDENTIAL" && (
            <Menu.Item onClick={() => setDialog("rotate")}>{t.rotate}</Menu.Item>
          )}
          <GraveItem onClick={() => setDialog("remove")}>{t.remove}</GraveItem>
        </Menu.Dropdown>
      </Menu>
      {dialog === "edit" && <ApplicationEdit of={of} close={close} />}
      <Rotate
        isOpen={dialog === "rotate"}
        close={close}
        title={t.applicationSecret}
        isBusy={rotate.isBusy}
        refusals={rotate.refusals}
        run={async (overlapHours) =>
          (await rotate.run({ id: of.id, overlapHours })).data?.applicationSecretRotate.secret
        }
      />
      <FormDialog
        isOpen={dialog === "remove"}
        close={close}
        title={t.remove}
        about={t.removeApplication(of.name)}
        verb={t.remove}
        isDangerous
        isBusy={remove.isBusy}
        problems={general(remove.refusals)}
        submit={async () => {
          if ((await remove.run({ id: of.id })).data) close();
        }}
      />
    </>
  );
}
