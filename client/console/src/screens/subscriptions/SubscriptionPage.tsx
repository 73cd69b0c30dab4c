import { Group, Skeleton, Stack } from "@mantine/core";
import { IconRepeatOff } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { Empty } from "../../kit/Empty.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { AccountLink } from "../../kit/RecordLink.tsx";
import { State } from "../../kit/State.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { Activity } from "./Activity.tsx";
import { Changes } from "./Changes.tsx";
import { Coming } from "./Coming.tsx";
import { InvoicesOf } from "./InvoicesOf.tsx";
import { SubscriptionActs } from "./SubscriptionActs.tsx";
import { Arrears, Details } from "./SubscriptionFacts.tsx";
import { SubscriptionOneDocument } from "./subscriptions.gen.ts";
import { LIVE, usePriceWords } from "./telling.ts";
import { Upcoming } from "./Upcoming.tsx";
import { words } from "./words.ts";

const KINDS = ["subscription.", "invoice.", "payment.", "credit_note."];

export default function SubscriptionPage() {
  const t = useWords(words);
  const c = useWords(common);
  const price = usePriceWords();
  const may = useMay();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, ask } = useLiveQuery(SubscriptionOneDocument, { id }, { kinds: KINDS });
  const within = [{ title: t.title, to: "/subscriptions" }];
  if (data == null)
    return (
      <Page title={t.title} within={within}>
        {error ? <Problem error={error} retry={ask} /> : <Waiting />}
      </Page>
    );
  const one = data.node;
  if (one?.__typename !== "Subscription")
    return (
      <Page title={t.title} within={within}>
        <Empty icon={IconRepeatOff} title={c.errors.NOT_FOUND} />
      </Page>
    );
  const count = one.quantity > 1 ? `${one.quantity} × ` : "";
  return (
    <Page
      title={`${count}${one.offer?.name ?? t.title}`}
      within={within}
      about={
        <Group gap="xs" fz="sm">
          <State state={one.status} text={t.states[one.status] ?? one.status} />
          {one.price && <span>{price(one.price)}</span>}
          <AccountLink of={one.account} />
        </Group>
      }
      actions={<SubscriptionActs of={one} />}
    >
      <Coming of={one} change={one.scheduledChange ?? undefined} />
      {one.arrears && <Arrears of={one} arrears={one.arrears} />}
      <Details of={one} />
      {LIVE.includes(one.status) && may("BILLING_READ") && <Upcoming of={one} />}
      <InvoicesOf invoices={one.invoices} />
      <Changes changes={one.changes} />
      {may("EVENTS_READ") && <Activity id={one.id} />}
    </Page>
  );
}

function Waiting() {
  return (
    <Stack aria-busy>
      <Skeleton height={160} />
      <Skeleton height={220} />
    </Stack>
  );
}
