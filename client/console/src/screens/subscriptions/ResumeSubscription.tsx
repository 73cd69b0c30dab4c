import { Select } from "@mantine/core";
import { useState } from "react";
import { notice } from "../../kit/notice.tsx";
import { PreviewedDialog } from "../../kit/PreviewedDialog.tsx";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import {
  type BillingDates,
  type SubscriptionRecordFragment,
  SubscriptionResumePreviewedDocument,
  SubscriptionResumingDocument,
} from "./subscriptions.gen.ts";

export function ResumeSubscription({ of, close }: { of: SubscriptionRecordFragment; close: () => void }) {
  const t = useWords(doing);
  const [dates, setDates] = useState<BillingDates>("KEEP");
  return (
    <PreviewedDialog
      title={t.resume}
      about={t.resumeAbout}
      verb={t.resume}
      preview={SubscriptionResumePreviewedDocument}
      command={SubscriptionResumingDocument}
      input={{ subscription: of.id, dates }}
      close={close}
      done={() => {
        notice(t.resumed);
        close();
      }}
    >
      {(errors) => (
        <Select
          label={t.dates}
          data={Object.entries(t.datesKinds).map(([value, label]) => ({ value, label }))}
          allowDeselect={false}
          value={dates}
          onChange={(value) => setDates((value ?? "KEEP") as BillingDates)}
          error={errors["dates"]}
        />
      )}
    </PreviewedDialog>
  );
}
