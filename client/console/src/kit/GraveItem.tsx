import { Menu } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  icon?: ReactNode;
  onClick: () => void;
  children: ReactNode;
}

/** What a menu offers that cannot simply be taken back, in a red that is read well in light and dark. */
export function GraveItem({ icon, onClick, children }: Props) {
  return (
    <Menu.Item c="var(--mantine-color-error)" leftSection={icon} onClick={onClick}>
      {children}
    </Menu.Item>
  );
}
