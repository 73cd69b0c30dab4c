import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { common } from "../words/common.ts";
import { useWords } from "../words/words.ts";
import { GraveItem } from "./GraveItem.tsx";

export interface Act {
  readonly name: string;
  readonly run: () => void;
  /** It ends or takes something: it stands apart. */
  readonly isDangerous?: boolean;
}

/** What else can be done with a record: destructive things last, apart. */
export function ActionMenu({ acts, label }: { acts: readonly Act[]; label?: string }) {
  const t = useWords(common);
  if (acts.length === 0) return null;
  const calm = acts.filter(({ isDangerous }) => !isDangerous);
  const grave = acts.filter(({ isDangerous }) => isDangerous);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {label ?? t.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {calm.map(({ name, run }) => (
          <Menu.Item key={name} onClick={run}>
            {name}
          </Menu.Item>
        ))}
        {calm.length > 0 && grave.length > 0 && <Menu.Divider />}
        {grave.map(({ name, run }) => (
          <GraveItem key={name} onClick={run}>
            {name}
          </GraveItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
