import { Kbd, Modal, Table } from "@mantine/core";
import { useEffect, useState } from "react";
import { common } from "../words/common.ts";
import { useWords, type Words } from "../words/words.ts";

export interface Shortcut {
  /** `?`, `/`, or two keys after each other: `g m`. */
  readonly keys: string;
  readonly title: string;
  readonly run: () => void;
}

const FIELDS = "input, textarea, select, [contenteditable=true], [role=dialog]";
const PAUSE = 1200;

/** Keys that do something while nobody is writing. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    let begun = "";
    let forget: ReturnType<typeof setTimeout>;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest?.(FIELDS))
        return;
      const typed = begun ? `${begun} ${event.key}` : event.key;
      clearTimeout(forget);
      begun = "";
      const found = shortcuts.find(({ keys }) => keys === typed);
      if (found) {
        event.preventDefault();
        found.run();
      } else if (shortcuts.some(({ keys }) => keys.startsWith(`${event.key} `))) {
        begun = event.key;
        forget = setTimeout(() => {
          begun = "";
        }, PAUSE);
      }
    };
    document.addEventListener("keydown", press);
    return () => {
      clearTimeout(forget);
      document.removeEventListener("keydown", press);
    };
  }, [shortcuts]);
}

const words: Words<{
  title: string;
  palette: string;
  sheet: string;
  rows: string;
  open: string;
  search: string;
}> = {
  en: {
    title: "Keyboard shortcuts",
    palette: "Search or run a command",
    sheet: "Show keyboard shortcuts",
    rows: "Move between rows",
    open: "Open the selected row",
    search: "Focus the search field",
  },
  de: {
    title: "Tastenkürzel",
    palette: "Alles finden, alles tun",
    sheet: "Diese Liste",
    rows: "In einer Liste von Zeile zu Zeile",
    open: "Zeile öffnen",
    search: "In das Suchfeld",
  },
};

/** The sheet that `?` opens. */
export function ShortcutSheet({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const t = useWords(words);
  const c = useWords(common);
  const [isOpen, setOpen] = useState(false);
  const [own] = useState<readonly Shortcut[]>(() => [{ keys: "?", title: "", run: () => setOpen(true) }]);
  useShortcuts(own);
  const always = [
    { keys: "Ctrl K", title: t.palette },
    { keys: "?", title: t.sheet },
    { keys: "/", title: t.search },
    { keys: "↓ ↑", title: t.rows },
    { keys: "Enter", title: t.open },
  ];
  return (
    <Modal
      opened={isOpen}
      onClose={() => setOpen(false)}
      title={t.title}
      closeButtonProps={{ "aria-label": c.close }}
    >
      <Table>
        <Table.Tbody>
          {[...always, ...shortcuts.filter(({ keys }) => keys !== "/")].map(({ keys, title }) => (
            <Table.Tr key={keys}>
              <Table.Td w={130}>
                {keys.split(" ").map((key) => (
                  <Kbd key={key} me={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
              <Table.Td>{title}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
