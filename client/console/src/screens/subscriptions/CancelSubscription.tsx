import { Radio, Select, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { PreviewedDialog } from "../../kit/PreviewedDialog.tsx";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import {
  type GiveBack,
  SubscriptionCancelingDocument,
  SubscriptionCancelPreviewedDocument,
  type SubscriptionRecordFragment,
} from "./subscriptions.gen.ts";

interface Props {
  of: SubscriptionRecordFragment;
  close: () => void;
  /** Told whether it has ended at once. */
  done: (now: boolean) => void;
}

/** When it ends, and what becomes of what is unused. */
export function CancelSubscription({ of, close, done }: Props) {
  const t = useWords(doing);
  const may = useMay();
  const [now, setNow] = useState(false);
  const [giveBack, setGiveBack] = useState<GiveBack>("NOTHING");
  const [reason, setReason] = useState("");
  const kinds = Object.entries(t.giveBacks).filter(([kind]) => kind !== "REFUND" || may("BILLING_REFUND"));
  return (
    <PreviewedDialog
      title={t.cancel}
      about={t.cancelAbout}
      verb={t.cancelVerb}
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
      done={() => done(now)}
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
              <Radio value="end" label={t.cancelEnd} />
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
