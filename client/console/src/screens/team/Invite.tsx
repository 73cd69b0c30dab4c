import { TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { type Chosen, RoleChoice } from "./RoleChoice.tsx";
import { type StaffRole, TeamInviteDocument } from "./team.gen.ts";
import { words } from "./words.ts";

export function Invite({ close, done }: { close: () => void; done: () => void }) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(TeamInviteDocument);
  const [email, setEmail] = useState("");
  const [roles, setRoles] = useState<StaffRole[]>([]);
  const [customRoles, setCustomRoles] = useState<string[]>([]);
  const change = (chosen: Chosen, _: string, isHeld: boolean) => {
    if ("role" in chosen) setRoles((old) => turned(old, chosen.role, isHeld));
    else setCustomRoles((old) => turned(old, chosen.customRole, isHeld));
  };
  const submit = async () => {
    const { data } = await run({ input: { email, roles, customRoles } });
    if (data === undefined) return;
    notice(t.invited(email));
    done();
    close();
  };
  const faults = byField(refusals);
  const { email: _, ...others } = faults;
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.invite}
      about={t.inviteAbout}
      verb={t.invite}
      isBusy={isBusy}
      isReady={email !== "" && roles.length + customRoles.length > 0}
      problems={[...general(refusals), ...Object.values(others)]}
      submit={submit}
    >
      <TextInput
        label={t.email}
        type="email"
        autoComplete="off"
        data-autofocus
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={faults["email"]}
      />
      <RoleChoice roles={roles} customRoles={customRoles} change={change} />
    </FormDialog>
  );
}

function turned<One>(list: readonly One[], one: One, isIn: boolean): One[] {
  const others = list.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}
