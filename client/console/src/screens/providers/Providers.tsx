import { Button, Tabs } from "@mantine/core";
import { IconPlugConnected } from "@tabler/icons-react";
import { Page } from "../../kit/Page.tsx";
import { TabList } from "../../kit/TabList.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { Accounts } from "./Accounts.tsx";
import { ConnectDialog } from "./ConnectDialog.tsx";
import { ImportList } from "./ImportList.tsx";
import { Inbox } from "./Inbox.tsx";
import { IssueList } from "./IssueList.tsx";
import { words } from "./words.ts";

const TABS = [
  { value: "accounts", permission: "PROVIDERS_WRITE", shown: Accounts },
  { value: "inbox", permission: "PROVIDERS_WRITE", shown: Inbox },
  { value: "issues", permission: "BILLING_READ", shown: IssueList },
  { value: "imports", permission: "PROVIDERS_WRITE", shown: ImportList },
] as const;

export default function Providers() {
  const t = useWords(words);
  const may = useMay();
  const [values, set] = useUrlState();
  const tabs = TABS.filter(({ permission }) => may(permission));
  const tab = tabs.find(({ value }) => value === values["tab"]) ?? tabs[0];
  const choose = (value: string | null) =>
    set({ tab: value ?? undefined, state: undefined, kind: undefined, q: undefined });
  return (
    <Page
      title={t.title}
      about={t.about}
      actions={
        may("PROVIDERS_WRITE") && (
          <Button
            leftSection={<IconPlugConnected size={16} aria-hidden />}
            onClick={() => set({ new: "yes" })}
          >
            {t.connect}
          </Button>
        )
      }
    >
      <Tabs value={tab?.value ?? null} onChange={choose} keepMounted={false}>
        <TabList
          label={t.title}
          tabs={tabs.map(({ value }) => ({ value, title: t.tabs[value] }))}
          shown={tab?.value}
        />
        {tabs.map(({ value, shown: Shown }) => (
          <Tabs.Panel key={value} value={value}>
            <Shown />
          </Tabs.Panel>
        ))}
      </Tabs>
      {values["new"] && may("PROVIDERS_WRITE") && <ConnectDialog close={() => set({ new: undefined })} />}
    </Page>
  );
}
