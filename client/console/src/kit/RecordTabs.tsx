import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import { TabList } from "./TabList.tsx";
import { useUrlState } from "./useUrlState.ts";

export interface RecordTab {
  readonly value: string;
  readonly title: string;
  readonly content: () => ReactNode;
}

/** The parts of a record's page; which one is shown stands in the address. What is not shown asks for nothing. */
export function RecordTabs({ label, tabs }: { label: string; tabs: readonly [RecordTab, ...RecordTab[]] }) {
  const [values, set] = useUrlState();
  const shown = tabs.find(({ value }) => value === values["tab"]) ?? tabs[0];
  const show = (value: string | null) =>
    set({ tab: value === tabs[0].value ? undefined : (value ?? undefined) });
  return (
    <Tabs value={shown.value} onChange={show} keepMounted={false}>
      <TabList label={label} tabs={tabs} shown={shown.value} />
      {tabs.map(({ value, content }) => (
        <Tabs.Panel key={value} value={value}>
          {value === shown.value && content()}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
