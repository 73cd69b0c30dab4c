import { Button, Group, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { useQuery } from "urql";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice, refusal } from "../../kit/notice.tsx";
import { Section } from "../../kit/Section.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useSession } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import {
  BusinessesCloseDocument,
  type BusinessesFieldsFragment,
  BusinessesHeirsDocument,
  BusinessesRestoreDocument,
  BusinessesSuspendDocument,
  BusinessesTransferDocument,
} from "./businesses.gen.ts";
import { words } from "./words.ts";

interface Props {
  business: BusinessesFieldsFragment;
  done: () => void;
}

/** Suspending, restoring, transferring and closing a business that this one owns. */
export function Destiny({ business, done }: Props) {
  const t = useWords(words);
  const [asked, ask] = useState<"suspend" | "transfer" | "close">();
  const restore = useCommand(BusinessesRestoreDocument);
  const open = async () => {
    const { data, refusals } = await restore.run({ input: { tenant: business.id } });
    for (const { message } of refusals) refusal(message);
    if (data) notice(t.restored);
    done();
  };
  const dialog = { business, done, close: () => ask(undefined) };
  return (
    <Section title={t.danger} about={t.dangerAbout}>
      <Group gap="xs">
        {business.status === "SUSPENDED" ? (
          <Button variant="default" loading={restore.isBusy} onClick={open}>
            {t.restore}
          </Button>
        ) : (
          <Button variant="default" onClick={() => ask("suspend")}>
            {t.suspend}
          </Button>
        )}
        <Button variant="default" onClick={() => ask("transfer")}>
          {t.transfer}
        </Button>
        <Button variant="default" c="var(--mantine-color-error)" onClick={() => ask("close")}>
          {t.close}
        </Button>
      </Group>
      {asked === "suspend" && <Suspend {...dialog} />}
      {asked === "transfer" && <Transfer {...dialog} />}
      {asked === "close" && <Close {...dialog} />}
    </Section>
  );
}

type DialogProps = Props & { close: () => void };

function Suspend({ business, done, close }: DialogProps) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(BusinessesSuspendDocument);
  const [reason, setReason] = useState("");
  const submit = async () => {
    const { data } = await run({ input: { tenant: business.id, reason } });
    if (data === undefined) return;
    notice(t.suspended);
    done();
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.suspendTitle(business.name)}
      about={t.suspendAbout}
      verb={t.suspend}
      isDangerous
      isBusy={isBusy}
      isReady={reason.trim() !== ""}
      problems={general(refusals)}
      submit={submit}
    >
      <TextInput
        label={t.reason}
        description={t.reasonHint}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={byField(refusals)["reason"]}
      />
    </FormDialog>
  );
}

function Transfer({ business, done, close }: DialogProps) {
  const t = useWords(words);
  const { tenant } = useSession();
  const { run, isBusy, refusals } = useCommand(BusinessesTransferDocument);
  const [{ data }] = useQuery({ query: BusinessesHeirsDocument, requestPolicy: "cache-and-network" });
  const [newOwner, setNewOwner] = useState<string | null>(null);
  const heirs = [tenant, ...(data?.tenants.nodes ?? []).filter(({ status }) => status === "ACTIVE")].filter(
    ({ id }) => id !== business.id && id !== business.owner?.id,
  );
  const submit = async () => {
    if (newOwner === null) return;
    const { data: answer } = await run({ input: { tenant: business.id, newOwner } });
    if (answer === undefined) return;
    notice(t.transferred);
    done();
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.transferTitle(business.name)}
      about={t.transferAbout}
      verb={t.transfer}
      isDangerous
      isBusy={isBusy}
      isReady={newOwner !== null}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    >
      <Select
        label={t.newOwner}
        searchable
        data={heirs.map(({ id, name }) => ({ value: id, label: name }))}
        value={newOwner}
        onChange={setNewOwner}
      />
    </FormDialog>
  );
}

function Close({ business, done, close }: DialogProps) {
  const t = useWords(words);
  const { run, isBusy, refusals } = useCommand(BusinessesCloseDocument);
  const [typed, type] = useState("");
  const submit = async () => {
    const { data } = await run({ input: { tenant: business.id } });
    if (data === undefined) return;
    notice(t.closed);
    done();
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.closeTitle(business.name)}
      about={t.closeAbout}
      verb={t.close}
      isDangerous
      isBusy={isBusy}
      isReady={typed.trim() === business.slug}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    >
      <TextInput
        label={t.typeToClose(business.slug)}
        data-autofocus
        autoComplete="off"
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
