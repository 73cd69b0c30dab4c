import { Button, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Facts } from "../../kit/Facts.tsx";
import { notice } from "../../kit/notice.tsx";
import { Section } from "../../kit/Section.tsx";
import { byField, useCommand } from "../../kit/useCommand.ts";
import { useSession } from "../../session/session.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { BusinessesUpdateDocument } from "./businesses.gen.ts";
import { words } from "./words.ts";
import { ZoneAndLocale } from "./ZoneAndLocale.tsx";

/** What this business is called and where it is. */
export function Details() {
  const t = useWords(words);
  const { tenant } = useSession();
  return (
    <Section title={t.details}>
      <Facts
        facts={[
          [t.slug, tenant.slug],
          [t.currency, tenant.currency],
        ]}
      />
      <UpdateForm key={`${tenant.name} ${tenant.zone} ${tenant.locale}`} tenant={tenant} />
    </Section>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly locale: string;
}

export function UpdateForm({ tenant, done }: { tenant: Named; done?: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { run, isBusy, refusals } = useCommand(BusinessesUpdateDocument);
  const [name, setName] = useState(tenant.name);
  const [zone, setZone] = useState(tenant.zone);
  const [locale, setLocale] = useState(tenant.locale);
  const isChanged = name !== tenant.name || zone !== tenant.zone || locale !== tenant.locale;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await run({ input: { tenant: tenant.id, name, zone, locale } });
    if (data === undefined) return;
    notice(t.updated);
    done?.();
  };
  const faults = byField(refusals);
  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={420}>
        <TextInput
          label={t.nameOf}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={faults["name"]}
        />
        <ZoneAndLocale zone={zone} locale={locale} setZone={setZone} setLocale={setLocale} faults={faults} />
        <Button type="submit" loading={isBusy} disabled={!isChanged} style={{ alignSelf: "flex-start" }}>
          {c.save}
        </Button>
      </Stack>
    </form>
  );
}
