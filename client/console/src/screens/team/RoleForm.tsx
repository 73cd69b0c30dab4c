import { Button, Checkbox, Stack, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { PERMISSIONS, permissionWords, type StaffPermission } from "../../kit/permissionWords.ts";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useMay } from "../../session/session.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { roleWords } from "./roleWords.ts";
import {
  TeamRoleCreateDocument,
  TeamRoleDeleteDocument,
  type TeamRoleFieldsFragment,
  TeamRoleUpdateDocument,
} from "./team.gen.ts";

interface Props {
  /** The one that is changed; none where one is made. */
  role: TeamRoleFieldsFragment | undefined;
  close: () => void;
  done: () => void;
}

export function RoleForm({ role, close, done }: Props) {
  const r = useWords(roleWords);
  const c = useWords(common);
  const p = useWords(permissionWords);
  const may = useMay();
  const create = useCommand(TeamRoleCreateDocument);
  const update = useCommand(TeamRoleUpdateDocument);
  const [name, setName] = useState(role?.name ?? "");
  const [description, setDescription] = useState(role?.description ?? "");
  const [chosen, choose] = useState<string[]>([...(role?.permissions ?? [])]);
  const [isRemoving, setRemoving] = useState(false);
  const said = { name, description, permissions: chosen as StaffPermission[] };
  const submit = async () => {
    const { data } = role
      ? await update.run({ input: { customRole: role.id, ...said } })
      : await create.run({ input: said });
    if (data === undefined) return;
    notice(role ? r.changed : r.made);
    done();
    close();
  };
  const refusals = role ? update.refusals : create.refusals;
  const { name: badName, description: badDescription, ...others } = byField(refusals);
  if (role && isRemoving)
    return <Remove role={role} close={() => setRemoving(false)} done={() => [done(), close()]} />;
  return (
    <FormDialog
      isOpen
      close={close}
      size="lg"
      title={role ? r.edit(role.name) : r.create}
      about={r.createAbout}
      verb={role ? c.save : r.create}
      isBusy={create.isBusy || update.isBusy}
      isReady={name.trim() !== "" && chosen.length > 0}
      problems={[...general(refusals), ...Object.values(others)]}
      submit={submit}
    >
      <TextInput
        label={r.name}
        maxLength={60}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={badName}
      />
      <Textarea
        label={`${r.description} (${c.optional})`}
        autosize
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
        error={badDescription}
      />
      <Checkbox.Group label={r.permissions} value={chosen} onChange={choose}>
        <Stack gap={8} mt="xs">
          {PERMISSIONS.map((one) => (
            <Checkbox
              key={one}
              size="sm"
              value={one}
              label={p[one]}
              disabled={!may(one)}
              description={may(one) ? undefined : r.tooMuch}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {role && (
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          style={{ alignSelf: "flex-start" }}
          onClick={() => setRemoving(true)}
        >
          {r.remove(role.name)}
        </Button>
      )}
    </FormDialog>
  );
}

function Remove({
  role,
  close,
  done,
}: {
  role: TeamRoleFieldsFragment;
  close: () => void;
  done: () => void;
}) {
  const r = useWords(roleWords);
  const c = useWords(common);
  const { run, isBusy, refusals } = useCommand(TeamRoleDeleteDocument);
  const submit = async () => {
    const { data } = await run({ input: { customRole: role.id } });
    if (data === undefined) return;
    notice(r.gone);
    done();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={r.remove(role.name)}
      about={r.removeAbout}
      verb={c.remove}
      isDangerous
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    />
  );
}
