import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import { useUrlState } from "./useUrlState.ts";

export interface UrlTab {
  readonly value: string;
  readonly title: string;
  /** How much waits there for somebody, where that is known. */
  readonly mark?: ReactNode;
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
      <Tabs.List mb="lg" aria-label={label}>
        {tabs.map(({ value, title, mark }) => (
          <Tabs.Tab key={value} value={value} rightSection={mark}>
            {title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ value, body }) => (
        <Tabs.Panel key={value} value={value}>
          {value === shown?.value && body()}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
