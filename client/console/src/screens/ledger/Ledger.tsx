import { Badge, Tabs } from "@mantine/core";
import { AsOf } from "../../kit/AsOf.tsx";
import { Page } from "../../kit/Page.tsx";
import { TabList } from "../../kit/TabList.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { Checks } from "./Checks.tsx";
import { Days } from "./Days.tsx";
import { Entries } from "./Entries.tsx";
import { LedgerChecksDocument } from "./ledger.gen.ts";
import { TaxRates } from "./TaxRates.tsx";
import { TrialBalance } from "./TrialBalance.tsx";
import { words } from "./words.ts";

const PARTS = ["balance", "entries", "checks", "days", "taxes"] as const;
type Part = (typeof PARTS)[number];
/** What each part alone keeps in the address. */
const OWN = {
  asOf: undefined,
  side: undefined,
  currency: undefined,
  from: undefined,
  to: undefined,
  account: undefined,
  subject: undefined,
};

export default function Ledger() {
  const t = useWords(words);
  const may = useMay();
  const { locale } = useSpeech();
  const [values, set] = useUrlState();
  const part: Part = PARTS.find((one) => one === values["part"]) ?? "balance";
  const checks = useLiveQuery(LedgerChecksDocument, {}, { kinds: ["invoice.", "payment.", "revenue."] });
  const broken = checks.data?.invariants.filter(({ isKept }) => !isKept).length ?? 0;
  const panels: Record<Part, () => React.ReactNode> = {
    balance: () => <TrialBalance />,
    entries: () => <Entries />,
    checks: () => <Checks {...checks} />,
    days: () => <Days />,
    taxes: () => <TaxRates />,
  };
  const shown = PARTS.filter((one) => one !== "taxes" || may("BILLING_READ"));
  return (
    <Page title={t.title} about={t.about} actions={part === "balance" && <AsOf />}>
      <Tabs
        value={part}
        onChange={(next) => set({ ...OWN, part: next === "balance" ? undefined : (next ?? undefined) })}
        keepMounted={false}
      >
        <TabList
          label={t.parts}
          tabs={shown.map((one) => ({
            value: one,
            title: t.tabs[one],
            mark: one === "checks" && broken > 0 && (
              <Badge color="red" size="sm" tt="none">
                {t.broken(new Intl.NumberFormat(locale).format(broken))}
              </Badge>
            ),
          }))}
          shown={part}
        />
        {shown.map((one) => (
          <Tabs.Panel key={one} value={one}>
            {one === part && panels[one]()}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
