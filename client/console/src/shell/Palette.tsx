import { Spotlight, type SpotlightActionGroupData } from "@mantine/spotlight";
import { IconBolt, IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { Area } from "../areas.ts";
import { useMay } from "../session/session.ts";
import { useSpeech, useWords } from "../words/words.ts";
import { words } from "./words.ts";

/** Ctrl or ⌘ K: every page, and what can be begun from anywhere. */
export function Palette({ areas }: { areas: readonly Area[] }) {
  const t = useWords(words);
  const { language } = useSpeech();
  const may = useMay();
  const navigate = useNavigate();
  const groups: SpotlightActionGroupData[] = [
    {
      group: t.go,
      actions: areas.map((area) => ({
        id: area.name,
        label: area.title[language],
        keywords: [...(area.keywords ?? []), ...Object.values(area.title)],
        leftSection: <area.icon size={18} aria-hidden />,
        onClick: () => void navigate({ to: area.screens[0].path }),
      })),
    },
    {
      group: t.actions,
      actions: areas
        .flatMap(({ actions = [] }) => actions)
        .filter(({ permission }) => may(permission))
        .map(({ title, to }) => ({
          id: to,
          label: title[language],
          leftSection: <IconBolt size={18} aria-hidden />,
          onClick: () => void navigate({ to }),
        })),
    },
  ];
  return (
    <Spotlight
      actions={groups.filter(({ actions }) => actions.length > 0)}
      nothingFound={t.nothing}
      shortcut={["mod + K"]}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t.paletteHint,
        "aria-label": t.palette,
      }}
    />
  );
}
