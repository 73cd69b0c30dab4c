import { Anchor, Group, Skeleton, Stack } from "@mantine/core";
import { IconExternalLink, IconFileOff, IconFileTypePdf } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { Empty } from "../../kit/Empty.tsx";
import { Money } from "../../kit/Money.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { AccountLink } from "../../kit/RecordLink.tsx";
import { State } from "../../kit/State.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { InvoiceActs } from "./InvoiceActs.tsx";
import { InvoiceDetails } from "./InvoiceDetails.tsx";
import { InvoiceLines } from "./InvoiceLines.tsx";
import { InvoiceNotes } from "./InvoiceNotes.tsx";
import { InvoicePayments } from "./InvoicePayments.tsx";
import { InvoiceOneDocument } from "./invoices.gen.ts";
import { words } from "./words.ts";

const KINDS = ["invoice.", "payment.", "refund.", "credit_note.", "dispute.", "balance."];

export default function InvoicePage() {
  const t = useWords(words);
  const c = useWords(common);
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, ask } = useLiveQuery(InvoiceOneDocument, { id }, { kinds: KINDS });
  const within = [{ title: t.title, to: "/invoices" }];
  if (data == null)
    return (
      <Page title={t.title} within={within}>
        {error ? <Problem error={error} retry={ask} /> : <Waiting />}
      </Page>
    );
  const one = data.node;
  if (one?.__typename !== "Invoice")
    return (
      <Page title={t.title} within={within}>
        <Empty icon={IconFileOff} title={c.errors.NOT_FOUND} />
      </Page>
    );
  return (
    <Page
      title={one.number ?? t.draft}
      within={within}
      about={
        <Group gap="xs" fz="sm">
          <State state={one.status} text={t.states[one.status] ?? one.status} />
          <Money value={one.total} fw={600} />
          <AccountLink of={one.account} />
          {one.pdfUrl && (
            <Paper href={one.pdfUrl} text={t.pdf} icon={<IconFileTypePdf size={14} aria-hidden />} />
          )}
          {one.hostedUrl && (
            <Paper href={one.hostedUrl} text={t.hosted} icon={<IconExternalLink size={14} aria-hidden />} />
          )}
        </Group>
      }
      actions={<InvoiceActs of={one} changed={ask} />}
    >
      <InvoiceLines of={one} />
      <InvoiceDetails of={one} />
      {one.status !== "DRAFT" && <InvoicePayments payments={one.payments} />}
      {one.creditNotes.length > 0 && <InvoiceNotes notes={one.creditNotes} />}
    </Page>
  );
}

function Paper(props: { href: string; text: string; icon: React.ReactNode }) {
  return (
    <Anchor href={props.href} target="_blank" rel="noreferrer" size="sm">
      <Group component="span" gap={4} display="inline-flex">
        {props.icon}
        {props.text}
      </Group>
    </Anchor>
  );
}

function Waiting() {
  return (
    <Stack aria-busy>
      <Skeleton height={220} />
      <Skeleton height={160} />
    </Stack>
  );
}
