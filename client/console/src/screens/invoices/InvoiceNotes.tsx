import { Anchor, Divider, Group, Stack, Text } from "@mantine/core";
import { Fragment } from "react";
import { Explanation } from "../../kit/Explanation.tsx";
import { Money } from "../../kit/Money.tsx";
import { Section } from "../../kit/Section.tsx";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import type { InvoiceOneQuery } from "./invoices.gen.ts";
import { words } from "./words.ts";

type One = Extract<NonNullable<InvoiceOneQuery["node"]>, { __typename: "Invoice" }>;

/** The documents that correct it. */
export function InvoiceNotes({ notes }: { notes: One["creditNotes"] }) {
  const t = useWords(words);
  return (
    <Section title={t.notes}>
      {notes.map((note, at) => (
        <Fragment key={note.id}>
          {at > 0 && <Divider />}
          <Stack gap="xs">
            <Group justify="space-between" gap="xs">
              <Group gap="sm">
                <Text size="sm" fw={600}>
                  {note.number}
                </Text>
                <Text size="sm" c="dimmed">
                  {t.targets[note.target]} · <When at={note.createdAt} precision="day" />
                </Text>
                <Anchor href={note.pdfUrl} target="_blank" rel="noreferrer" size="sm">
                  {t.pdf}
                  <span className="mantine-visually-hidden"> {note.number}</span>
                </Anchor>
              </Group>
              <Money value={note.total} fw={600} />
            </Group>
            {note.reason && (
              <Text size="sm">
                {t.reason}: {note.reason}
              </Text>
            )}
            {note.lines.map((line) => (
              <Stack key={line.ordinal} gap={2}>
                <Group justify="space-between" gap="xs" wrap="nowrap">
                  <Text size="sm">{line.description}</Text>
                  <Money value={line.net} size="sm" />
                </Group>
                {line.explanation && <Explanation of={line.explanation} />}
              </Stack>
            ))}
          </Stack>
        </Fragment>
      ))}
    </Section>
  );
}
