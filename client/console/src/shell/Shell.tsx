import {
  ActionIcon,
  AppShell,
  Badge,
  Burger,
  Button,
  Group,
  Kbd,
  NavLink,
  ScrollArea,
  Text,
  Tooltip,
} from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import { type Area, type Group as AreaGroup, GROUPS } from "../areas.ts";
import { AREAS } from "../catalogue.ts";
import { ShortcutSheet, useShortcuts } from "../kit/shortcuts.tsx";
import { useLiveState } from "../live/useLive.ts";
import { useSession } from "../session/session.ts";
import { useSpeech, useWords } from "../words/words.ts";
import { SummonedPalette, summon } from "./summoning.tsx";
import { words } from "./words.ts";
import { You } from "./You.tsx";

/** The areas that the person may see. */
export function useAreas(): readonly Area[] {
  const { viewer } = useSession();
  return useMemo(
    () =>
      AREAS.filter(({ permissions }) =>
        permissions.some((one) => one === "SIGNED_IN" || viewer.permissions.includes(one)),
      ),
    [viewer],
  );
}

export function Shell() {
  const t = useWords(words);
  const [isOpen, { toggle, close }] = useDisclosure();
  const { language } = useSpeech();
  const areas = useAreas();
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(close, [path]);
  const shortcuts = useMemo(
    () => [
      ...areas.flatMap(({ key, title, screens }) =>
        key
          ? [{ keys: `g ${key}`, title: title[language], run: () => void navigate({ to: screens[0].path }) }]
          : [],
      ),
      {
        keys: "/",
        title: "",
        run: () => document.querySelector<HTMLElement>("[data-search-field]")?.focus(),
      },
    ],
    [areas, language, navigate],
  );
  useShortcuts(shortcuts);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 236, breakpoint: "md", collapsed: { mobile: !isOpen } }}
      padding={{ base: "md", md: "xl" }}
    >
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <AppShell.Header>
        <Header isOpen={isOpen} toggle={toggle} />
      </AppShell.Header>
      <AppShell.Navbar aria-label={t.navigation}>
        <ScrollArea type="hover" scrollbarSize={6}>
          <Navigation areas={areas} />
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
      <SummonedPalette areas={areas} />
      <ShortcutSheet shortcuts={shortcuts} />
    </AppShell>
  );
}

function Header({ isOpen, toggle }: { isOpen: boolean; toggle: () => void }) {
  const t = useWords(words);
  const { tenant } = useSession();
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap">
      <Group gap="sm" wrap="nowrap" miw={0}>
        <Burger opened={isOpen} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t.menu} />
        <Text fw={700} truncate>
          {tenant.name}
        </Text>
        {tenant.isTest && (
          <Tooltip label={t.testWhy}>
            <Badge color="yellow" variant="light" tt="none" style={{ flexShrink: 0 }}>
              {t.test}
            </Badge>
          </Tooltip>
        )}
      </Group>
      <Group gap="sm" wrap="nowrap">
        <LiveBadge />
        <Button
          variant="default"
          size="xs"
          visibleFrom="sm"
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={<Kbd size="xs">Ctrl K</Kbd>}
          onClick={summon}
        >
          {t.palette}
        </Button>
        <ActionIcon variant="default" size="lg" hiddenFrom="sm" aria-label={t.palette} onClick={summon}>
          <IconSearch size={16} aria-hidden />
        </ActionIcon>
        <You />
      </Group>
    </Group>
  );
}

function LiveBadge() {
  const t = useWords(words);
  const state = useLiveState();
  if (state === "off") return null;
  const [text, colour] = {
    live: [t.live, "green"],
    connecting: [t.connecting, "gray"],
    paused: [t.paused, "orange"],
  }[state] as [string, string];
  return (
    <Tooltip label={t.pausedWhy} disabled={state !== "paused"}>
      <Badge
        variant="dot"
        color={colour}
        tt="none"
        role="status"
        data-live={state}
        visibleFrom={state === "paused" ? undefined : "xs"}
      >
        {text}
      </Badge>
    </Tooltip>
  );
}

function Navigation({ areas }: { areas: readonly Area[] }) {
  const { language } = useSpeech();
  const groups = useWords(GROUPS);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const leads = (area: Area) => area.screens[0].path;
  const isHere = (to: string) => (to === "/" ? path === "/" : path === to || path.startsWith(`${to}/`));
  const list = useRef<HTMLDivElement>(null);
  useEffect(
    () => list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" }),
    [path],
  );
  return (
    <div ref={list} className="navigation">
      {(Object.keys(groups) as AreaGroup[]).map((group) => {
        const within = areas.filter((area) => area.group === group);
        if (within.length === 0) return null;
        return (
          <div key={group}>
            {groups[group] && (
              <Text fw={600} c="dimmed">
                {groups[group]}
              </Text>
            )}
            {within.map((area) => (
              <NavLink
                key={area.name}
                component={Link}
                to={leads(area)}
                label={area.title[language]}
                leftSection={<area.icon size={18} stroke={1.7} aria-hidden />}
                active={isHere(leads(area))}
                aria-current={isHere(leads(area)) ? "page" : undefined}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}
