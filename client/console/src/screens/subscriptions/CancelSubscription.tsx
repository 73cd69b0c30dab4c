import { Radio, Select, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { notice } from "../../kit/notice.tsx";
import { PreviewedDialog } from "../../kit/PreviewedDialog.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import {
  type GiveBack,
  SubscriptionCancelingDocument,
  SubscriptionCancelPreviewedDocument,
  SubscriptionReactivatingDocument,
  type SubscriptionRecordFragment,
  type SubscriptionStatus,
} from "./subscriptions.gen.ts";

interface Props {
  of: Pick<SubscriptionRecordFragment, "id" | "status" | "account">;
  close: () => void;
}

/** Where no period runs that could be had to its end. */
const PERIODLESS: readonly SubscriptionStatus[] = ["SCHEDULED", "INCOMPLETE", "UNPAID", "PAUSED"];

/** When it ends, and what becomes of what is unused. An end that is still to come is taken back at once. */
export function CancelSubscription({ of, close }: Props) {
  const t = useWords(doing);
  const may = useMay();
  const reactivate = useCommand(SubscriptionReactivatingDocument);
  const hasPeriod = !PERIODLESS.includes(of.status);
  const [now, setNow] = useState(!hasPeriod);
  const [giveBack, setGiveBack] = useState<GiveBack>("NOTHING");
  const [reason, setReason] = useState("");
  const said = (status: SubscriptionStatus | undefined) => {
    if (status === "ENDED") notice(t.canceled);
    else notice(t.cancelScheduled, () => reactivate.run({ input: { subscription: of.id } }));
    close();
  };
  const kinds = Object.entries(t.giveBacks).filter(([kind]) => kind !== "REFUND" || may("BILLING_REFUND"));
  return (
    <PreviewedDialog
      title={t.cancelTitle(of.account?.name ?? "–")}
      about={t.cancelAbout}
      verb={t.cancelVerb}
      leave={t.keepIt}
      isDangerous
      preview={SubscriptionCancelPreviewedDocument}
      command={SubscriptionCancelingDocument}
      input={{
        subscription: of.id,
        now,
        giveBack: now ? giveBack : "NOTHING",
        reason: reason.trim() || null,
      }}
      close={close}
      done={({ subscriptionCancel: { subscription } }) => said(subscription?.status)}
    >
      {(errors) => (
        <>
          <Radio.Group
            label={t.when}
            value={now ? "now" : "end"}
            onChange={(value) => setNow(value === "now")}
            error={errors["now"]}
          >
            <Stack gap="xs" mt={4}>
              <Radio value="end" label={t.cancelEnd} disabled={!hasPeriod} />
              <Radio value="now" label={t.cancelNow} />
            </Stack>
          </Radio.Group>
          {now && (
            <Select
              label={t.giveBack}
              data={kinds.map(([value, label]) => ({ value, label }))}
              allowDeselect={false}
              value={giveBack}
              onChange={(value) => setGiveBack((value ?? "NOTHING") as GiveBack)}
              error={errors["giveBack"]}
            />
          )}
          <TextInput
            label={t.reason}
            description={t.reasonAbout}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={errors["reason"]}
          />
        </>
      )}
    </PreviewedDialog>
  );
}
