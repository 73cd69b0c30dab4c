import { Tabs } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";

export interface TabTitle {
  readonly value: string;
  readonly title: ReactNode;
  /** How much waits there for somebody, where that is known. */
  readonly mark?: ReactNode;
}

interface Props {
  /** What the tabs are parts of, for those who cannot see it. */
  label: string;
  tabs: readonly TabTitle[];
  shown: string | undefined;
}

/** The tabs above what they show: one line, which scrolls sideways where it has no room; the shown one is in sight. */
export function TabList({ label, tabs, shown }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = list.current?.querySelector("[data-active]");
    if (list.current && tab) list.current.scrollBy({ left: middle(tab) - middle(list.current) });
  }, [shown]);
  return (
    <Tabs.List ref={list} className="tabs" mb="lg" aria-label={label}>
      {tabs.map(({ value, title, mark }) => (
        <Tabs.Tab key={value} value={value} rightSection={mark}>
          {title}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  );
}

function middle(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
