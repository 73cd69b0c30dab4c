import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import { TabList, type TabTitle } from "./TabList.tsx";
import { useUrlState } from "./useUrlState.ts";

export interface UrlTab extends TabTitle {
  readonly body: () => ReactNode;
}

/** Parts of a screen of which one shows. Which, is in the address under `tab`; the filters of the others are forgotten. */
export function UrlTabs({ tabs, label }: { tabs: readonly UrlTab[]; label: string }) {
  const [values, set] = useUrlState();
  const first = tabs[0]?.value;
  const shown = tabs.find(({ value }) => value === values["tab"]) ?? tabs[0];
  const others = Object.fromEntries(Object.keys(values).map((name) => [name, undefined]));
  return (
    <Tabs
      value={shown?.value ?? null}
      onChange={(value) => set({ ...others, tab: value === first ? undefined : (value ?? undefined) })}
      keepMounted={false}
    >
      <TabList label={label} tabs={tabs} shown={shown?.value} />
      {tabs.map(({ value, body }) => (
        <Tabs.Panel key={value} value={value}>
          {value === shown?.value && body()}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
