import { Checkbox, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useSession } from "../../session/session.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { BusinessesCreateDocument } from "./businesses.gen.ts";
import { words } from "./words.ts";
import { ZoneAndLocale } from "./ZoneAndLocale.tsx";

export function Create({ close, done }: { close: () => void; done: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { tenant, viewer } = useSession();
  const navigate = useNavigate();
  const { run, isBusy, refusals } = useCommand(BusinessesCreateDocument);
  const [said, say] = useState({
    name: "",
    slug: "",
    currency: tenant.currency,
    zone: tenant.zone,
    locale: tenant.locale,
    ownerEmail: reachable(viewer.member?.email),
    isTest: false,
  });
  const write = (name: keyof typeof said) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget; // before React forgets the event
    say((old) => ({ ...old, [name]: value }));
  };
  const submit = async () => {
    const { data } = await run({ input: { ...said, ownerEmail: said.ownerEmail || null } });
    const made = data?.tenantCreate.tenant;
    if (!made) return;
    notice(t.created(made.name));
    done();
    void navigate({ to: `/businesses/${made.id}` });
  };
  const faults = byField(refusals);
  const field = (name: "name" | "slug" | "currency" | "ownerEmail", label: string, hint?: string) => (
    <TextInput
      label={label}
      description={hint}
      value={said[name]}
      onChange={write(name)}
      error={faults[name]}
    />
  );
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.create}
      about={t.createAbout}
      verb={t.create}
      isBusy={isBusy}
      isReady={said.name.trim() !== "" && said.slug.trim() !== ""}
      problems={general(refusals)}
      submit={submit}
    >
      {field("name", t.name)}
      {field("slug", t.slug, t.slugHint(location.host))}
      {field("currency", t.currency)}
      <ZoneAndLocale
        zone={said.zone}
        locale={said.locale}
        setZone={(zone) => say({ ...said, zone })}
        setLocale={(locale) => say({ ...said, locale })}
        faults={faults}
      />
      {field("ownerEmail", `${t.ownerEmail} (${c.optional})`, t.ownerEmailHint)}
      <Checkbox
        label={t.isTest}
        description={t.isTestHint}
        checked={said.isTest}
        onChange={(event) => say({ ...said, isTest: event.currentTarget.checked })}
      />
    </FormDialog>
  );
}

/** An address that a letter can reach; the one of a first administrator on this machine alone is none. */
function reachable(email: string | undefined): string {
  return email === undefined || email.endsWith(".localhost") ? "" : email;
}
