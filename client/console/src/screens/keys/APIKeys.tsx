import { Button, Tabs } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Page } from "../../kit/Page.tsx";
import { TabList } from "../../kit/TabList.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { Applications } from "./Applications.tsx";
import { IdentityProviders } from "./IdentityProviders.tsx";
import { KeyList } from "./KeyList.tsx";
import { words } from "./words.ts";

const TABS = [
  { value: "keys", permission: "API_KEYS_WRITE", shown: KeyList, verb: "make" },
  { value: "applications", permission: "SIGN_IN_WRITE", shown: Applications, verb: "addApplication" },
  { value: "providers", permission: "SIGN_IN_WRITE", shown: IdentityProviders, verb: "addProvider" },
] as const;

/** The ways in for programs: keys, applications of others, and the providers that members come in by. */
export default function APIKeys() {
  const t = useWords(words);
  const may = useMay();
  const [values, set] = useUrlState();
  const tabs = TABS.filter(({ permission }) => may(permission));
  const tab = tabs.find(({ value }) => value === values["tab"]) ?? tabs[0];
  return (
    <Page
      title={t.title}
      about={t.about}
      actions={
        tab && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ new: "yes" })}>
            {t[tab.verb]}
          </Button>
        )
      }
    >
      <Tabs
        value={tab?.value ?? null}
        onChange={(value) => set({ tab: value === "keys" ? undefined : (value ?? undefined) })}
        keepMounted={false}
      >
        <TabList
          label={t.title}
          tabs={tabs.map(({ value }) => ({ value, title: t[value] }))}
          shown={tab?.value}
        />
        {tabs.map(({ value, shown: Shown }) => (
          <Tabs.Panel key={value} value={value}>
            <Shown />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
