import "@mantine/spotlight/styles.css";
import { useDebouncedValue } from "@mantine/hooks";
import { Spotlight, spotlight } from "@mantine/spotlight";
import { IconBolt, IconFileSearch, IconHistory, IconSearch } from "@tabler/icons-react";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useQuery } from "urql";
import type { Area } from "../areas.ts";
import { recent } from "../kit/recent.ts";
import { useMay } from "../session/session.ts";
import { useSpeech, useWords } from "../words/words.ts";
import { placeOf } from "./records.ts";
import { ShellSearchDocument } from "./shell.gen.ts";
import { words } from "./words.ts";

const FOUND = 8;
const SHORTEST = 2;

/** Ctrl or ⌘ K: records by what they are called, every page, and what can be begun from anywhere. */
export default function Palette({ areas, calls }: { areas: readonly Area[]; calls: number }) {
  const t = useWords(words);
  const [query, setQuery] = useState("");
  const { language } = useSpeech();
  const may = useMay();
  const navigate = useNavigate();
  useEffect(() => {
    if (calls > 0) spotlight.open();
  }, [calls]);
  const go = (to: string) => () => void navigate({ to });
  const typed = query.trim().toLowerCase().split(/\s+/);
  const fits = (...texts: readonly string[]) => {
    const all = texts.join(" ").toLowerCase();
    return typed.every((word) => all.includes(word));
  };
  const names = ({ title, keywords = [] }: Area) => [...Object.values(title), ...keywords];
  const places = areas.filter((area) => fits(...names(area)));
  const deeds = areas.flatMap((area) =>
    (area.actions ?? []).filter(
      ({ permission, title }) => may(permission) && fits(...Object.values(title), ...names(area)),
    ),
  );
  const here = useRouterState({ select: (state) => state.location.pathname });
  const opened = recent().filter(({ to, title, within }) => to !== here && fits(title, within));
  const records = useRecords(query.trim()).filter(({ to }) => opened.every((one) => one.to !== to));
  const isEmpty = opened.length + places.length + deeds.length + records.length === 0;
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={420}
      attributes={{ content: { "aria-label": t.palette } }}
    >
      <Spotlight.Search
        placeholder={t.paletteHint}
        aria-label={t.palette}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {opened.length > 0 && (
          <Spotlight.ActionsGroup label={t.recent}>
            {opened.map(({ to, title, within }) => (
              <Spotlight.Action
                key={to}
                label={title}
                description={within}
                leftSection={<IconHistory size={18} aria-hidden />}
                onClick={go(to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {records.length > 0 && (
          <Spotlight.ActionsGroup label={t.records}>
            {records.map(({ id, to, kind, title, subtitle }) => (
              <Spotlight.Action
                key={id}
                label={title}
                description={[t.kinds[kind] ?? kind, t.states[subtitle] ?? subtitle]
                  .filter(Boolean)
                  .join(" · ")}
                leftSection={<IconFileSearch size={18} aria-hidden />}
                onClick={go(to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {places.length > 0 && (
          <Spotlight.ActionsGroup label={t.go}>
            {places.map((area) => (
              <Spotlight.Action
                key={area.name}
                label={area.title[language]}
                leftSection={<area.icon size={18} aria-hidden />}
                onClick={go(area.screens[0].path)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {deeds.length > 0 && (
          <Spotlight.ActionsGroup label={t.actions}>
            {deeds.map(({ title, to }) => (
              <Spotlight.Action
                key={to}
                label={title[language]}
                leftSection={<IconBolt size={18} aria-hidden />}
                onClick={go(to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {isEmpty && <Spotlight.Empty>{t.nothing}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** The records that begin so, of those kinds that the console has a screen for. */
function useRecords(query: string) {
  const [asked] = useDebouncedValue(query, 150);
  const [{ data }] = useQuery({
    query: ShellSearchDocument,
    variables: { query: asked, first: FOUND },
    pause: asked.length < SHORTEST,
    requestPolicy: "cache-and-network",
  });
  if (query.length < SHORTEST) return [];
  return (data?.search ?? []).flatMap(({ node, title, subtitle }) => {
    const to = node ? placeOf(node.__typename, node.id) : undefined;
    return node && to ? [{ id: node.id, to, kind: node.__typename, title, subtitle }] : [];
  });
}
