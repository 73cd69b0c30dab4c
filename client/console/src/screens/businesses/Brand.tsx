import { Button, ColorInput, Group, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { notice } from "../../kit/notice.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { brandWords } from "./brandWords.ts";
import {
  type BusinessesBrandFragment,
  BusinessesBrandUpdateDocument,
  BusinessesLookDocument,
} from "./businesses.gen.ts";
import { Logo } from "./Logo.tsx";

/** How this business looks on its pages and in its letters. */
export function Brand() {
  const { data, error, ask } = useLiveQuery(BusinessesLookDocument, {}, { kinds: ["tenant.", "file."] });
  if (data === undefined)
    return error ? <Problem error={error} retry={ask} /> : <Skeleton height={320} aria-busy />;
  const { brand } = data;
  return (
    <Stack>
      <Logo url={brand.logoUrl ?? null} done={ask} />
      <Look key={JSON.stringify(brand)} brand={brand} done={ask} />
    </Stack>
  );
}

function Look({ brand, done }: { brand: BusinessesBrandFragment; done: () => void }) {
  const b = useWords(brandWords);
  const c = useWords(common);
  const { run, isBusy, refusals } = useCommand(BusinessesBrandUpdateDocument);
  const first = {
    accentLight: brand.accentLight ?? "",
    accentDark: brand.accentDark ?? "",
    senderName: brand.senderName,
    replyTo: brand.replyTo ?? "",
  };
  const [said, say] = useState(first);
  const names = Object.keys(first) as (keyof typeof first)[];
  const changed = names.filter((name) => said[name] !== first[name]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = Object.fromEntries(changed.map((name) => [name, said[name] || null]));
    const { data } = await run({ input });
    if (data === undefined) return;
    notice(b.saved);
    done();
  };
  const faults = byField(refusals);
  const shared = (name: keyof typeof first) => ({
    value: said[name],
    error: faults[name],
    maw: 360,
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {general(refusals).map((message) => (
          <Text key={message} c="var(--mantine-color-error)" size="sm" role="alert">
            {message}
          </Text>
        ))}
        <Section title={b.colours} about={b.coloursAbout}>
          <Group align="flex-start" gap="lg">
            <ColorInput
              {...shared("accentLight")}
              label={b.light}
              eyeDropperButtonProps={{ "aria-label": b.light }}
              withEyeDropper={false}
              onChange={(accentLight) => say((old) => ({ ...old, accentLight }))}
            />
            <ColorInput
              {...shared("accentDark")}
              label={b.dark}
              description={b.darkHint}
              inputWrapperOrder={["label", "input", "description", "error"]}
              withEyeDropper={false}
              onChange={(accentDark) => say((old) => ({ ...old, accentDark }))}
            />
          </Group>
        </Section>
        <Section title={b.letters} about={b.lettersAbout}>
          <TextInput
            {...shared("senderName")}
            label={b.sender}
            onChange={({ currentTarget: { value } }) => say((old) => ({ ...old, senderName: value }))}
          />
          <TextInput
            {...shared("replyTo")}
            type="email"
            label={b.replyTo}
            description={b.replyToHint}
            inputWrapperOrder={["label", "input", "description", "error"]}
            onChange={({ currentTarget: { value } }) => say((old) => ({ ...old, replyTo: value }))}
          />
        </Section>
        <Group justify="flex-end">
          <Button type="submit" loading={isBusy} disabled={changed.length === 0}>
            {c.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
