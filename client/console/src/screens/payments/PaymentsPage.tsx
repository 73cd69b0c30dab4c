import { Button, Tabs } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ComponentType } from "react";
import { Page } from "../../kit/Page.tsx";
import { TabList } from "../../kit/TabList.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { CreditNotes } from "./CreditNotes.tsx";
import { Disputes } from "./Disputes.tsx";
import { PaymentList } from "./PaymentList.tsx";
import { Payouts } from "./Payouts.tsx";
import { RecordPayment } from "./RecordPayment.tsx";
import { Refunds } from "./Refunds.tsx";
import { Suspense } from "./Suspense.tsx";
import { words } from "./words.ts";

const TABS: readonly (readonly [string, ComponentType])[] = [
  ["payments", PaymentList],
  ["refunds", Refunds],
  ["notes", CreditNotes],
  ["suspense", Suspense],
  ["disputes", Disputes],
  ["payouts", Payouts],
];

/** The lists of money in and out. Which of them is in the address. */
export default function PaymentsPage() {
  const t = useWords(words);
  const may = useMay();
  const [values, set] = useUrlState();
  const tab = TABS.find(([name]) => name === values["tab"])?.[0] ?? "payments";
  const change = (next: string | null) =>
    set({
      tab: next === "payments" ? undefined : (next ?? undefined),
      status: undefined,
      account: undefined,
    });
  const record = may("BILLING_COLLECT") && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ record: "1" })}>
      {t.record}
    </Button>
  );
  return (
    <Page title={t.title} about={t.about} actions={record}>
      <Tabs value={tab} onChange={change} keepMounted={false}>
        <TabList
          label={t.title}
          tabs={TABS.map(([value]) => ({ value, title: t.tabs[value] }))}
          shown={tab}
        />
        {TABS.map(([name, List]) => (
          <Tabs.Panel key={name} value={name}>
            <List />
          </Tabs.Panel>
        ))}
      </Tabs>
      {values["record"] && may("BILLING_COLLECT") && (
        <RecordPayment close={() => set({ record: undefined })} />
      )}
    </Page>
  );
}
