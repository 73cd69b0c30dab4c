import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { DayField } from "../../kit/DayField.tsx";
import { beginningOf } from "../../kit/days.ts";
import { notice } from "../../kit/notice.tsx";
import { PreviewedDialog } from "../../kit/PreviewedDialog.tsx";
import { useSpeech, useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import {
  SubscriptionPausePreviewedDocument,
  SubscriptionPausingDocument,
  type SubscriptionRecordFragment,
} from "./subscriptions.gen.ts";

export function PauseSubscription({ of, close }: { of: SubscriptionRecordFragment; close: () => void }) {
  const t = useWords(doing);
  const { zone } = useSpeech();
  const [atPeriodEnd, setAtPeriodEnd] = useState(true);
  const [creditsUnused, setCreditsUnused] = useState(false);
  const [day, setDay] = useState("");
  const resumeAt = beginningOf(day, zone) ?? null;
  return (
    <PreviewedDialog
      title={t.pause}
      about={t.pauseAbout}
      verb={t.pause}
      preview={SubscriptionPausePreviewedDocument}
      command={SubscriptionPausingDocument}
      input={{ subscription: of.id, atPeriodEnd, creditsUnused: creditsUnused && !atPeriodEnd, resumeAt }}
      close={close}
      done={() => {
        notice(t.paused);
        close();
      }}
    >
      {(errors) => (
        <>
          <Checkbox
            label={t.atEnd}
            description={t.atEndAbout}
            checked={atPeriodEnd}
            onChange={(event) => setAtPeriodEnd(event.currentTarget.checked)}
          />
          {!atPeriodEnd && (
            <Checkbox
              label={t.creditsUnused}
              description={t.creditsUnusedAbout}
              checked={creditsUnused}
              onChange={(event) => setCreditsUnused(event.currentTarget.checked)}
            />
          )}
          <DayField
            label={t.resumeAt}
            description={t.resumeAtAbout}
            value={day}
            onChange={setDay}
            error={errors["resumeAt"]}
          />
        </>
      )}
    </PreviewedDialog>
  );
}
