import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { type Act, ActionMenu } from "../../kit/ActionMenu.tsx";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { CancelSubscription } from "./CancelSubscription.tsx";
import { ChangeSubscription } from "./ChangeSubscription.tsx";
import { doing } from "./doing.ts";
import { PauseSubscription } from "./PauseSubscription.tsx";
import { ReactivateSubscription, TakeOverSubscription, WithdrawSubscription } from "./PlainActs.tsx";
import { ResumeSubscription } from "./ResumeSubscription.tsx";
import type { SubscriptionRecordFragment } from "./subscriptions.gen.ts";

type Name = "change" | "pause" | "resume" | "cancel" | "reactivate" | "withdraw" | "takeOver";

/** What can be done with it as it stands. */
function possible(of: SubscriptionRecordFragment): readonly Name[] {
  const { status } = of;
  if (status === "ENDED") return [];
  const isProviders = of.collection === "PROVIDER_MANAGED";
  const runs = status === "TRIALING" || status === "ACTIVE";
  const all: readonly (readonly [Name, boolean])[] = [
    ["change", runs || status === "PAUSED" || status === "PAST_DUE" || status === "UNPAID"],
    ["resume", status === "PAUSED"],
    ["reactivate", of.endsAt !== null && of.endsAt !== of.fixedEnd],
    ["pause", runs && !of.pauseAtEnd],
    ["takeOver", isProviders && of.handoverAt === null],
    ["withdraw", of.withdrawableUntil !== null],
    ["cancel", true],
  ];
  return all.filter(([, isPossible]) => isPossible).map(([name]) => name);
}

/** The first thing that can be done stands at the top, the rest in the menu. */
export function SubscriptionActs({ of }: { of: SubscriptionRecordFragment }) {
  const t = useWords(doing);
  const may = useMay();
  const [open, setOpen] = useState<Name>();
  if (!may("SUBSCRIPTIONS_WRITE")) return null;
  const names = possible(of);
  const first = (["reactivate", "resume", "change"] as const).find((name) => names.includes(name));
  const acts: Act[] = names
    .filter((name) => name !== first)
    .map((name) => ({
      name: t[name],
      run: () => setOpen(name),
      isDangerous: name === "cancel" || name === "withdraw",
    }));
  const close = () => setOpen(undefined);
  return (
    <Group gap="xs">
      <ActionMenu acts={acts} />
      {first && <Button onClick={() => setOpen(first)}>{t[first]}</Button>}
      {open === "change" && <ChangeSubscription of={of} close={close} />}
      {open === "pause" && <PauseSubscription of={of} close={close} />}
      {open === "resume" && <ResumeSubscription of={of} close={close} />}
      {open === "cancel" && <CancelSubscription of={of} close={close} />}
      {open === "reactivate" && <ReactivateSubscription of={of} close={close} />}
      {open === "withdraw" && <WithdrawSubscription of={of} close={close} />}
      {open === "takeOver" && <TakeOverSubscription of={of} close={close} />}
    </Group>
  );
}
