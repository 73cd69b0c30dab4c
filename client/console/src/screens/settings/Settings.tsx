import { Box, NativeSelect, NavLink, SegmentedControl, Skeleton, Stack, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { useQuery } from "urql";
import { SearchField } from "../../kit/Filters.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { History } from "./History.tsx";
import { type Place, usePlace, useReachesPlatform } from "./place.ts";
import { Row } from "./Row.tsx";
import { SaveBar } from "./SaveBar.tsx";
import "./settings.css";
import { SettingsFormDocument, SettingsOwnerDocument } from "./settings.gen.ts";
import { useDraft } from "./useDraft.ts";
import type { Setting } from "./values.ts";
import { words } from "./words.ts";

export default function Settings() {
  const t = useWords(words);
  const place = usePlace();
  const owner = place.account ?? place.member;
  const [{ data }] = useQuery({
    query: SettingsOwnerDocument,
    variables: { id: owner ?? "" },
    pause: !owner,
  });
  const node = data?.node;
  const name = node && "name" in node ? node.name : undefined;
  return (
    <Page
      title={t.title}
      about={name ? t.of(name) : place.level === "PLATFORM" ? t.aboutPlatform : t.about}
      {...(name ? { within: [{ title: t.title, to: "/settings" }] } : {})}
      actions={!owner && <Reach place={place} />}
    >
      <Form key={JSON.stringify(place)} place={place} />
    </Page>
  );
}

/** For the platform's own staff: their business, or all businesses of the installation. */
function Reach({ place }: { place: Place }) {
  const t = useWords(words);
  const [, set] = useUrlState();
  if (!useReachesPlatform()) return null;
  return (
    <SegmentedControl
      aria-label={t.level}
      value={place.level}
      data={(["TENANT", "PLATFORM"] as const).map((value) => ({ value, label: t.levels[value] ?? value }))}
      onChange={(level) => set({ level: level === "PLATFORM" ? level : undefined })}
    />
  );
}

function Form({ place }: { place: Place }) {
  const t = useWords(words);
  const may = useMay();
  const { locale } = useSpeech();
  const [values, set] = useUrlState();
  const { data, error, ask } = useLiveQuery(
    SettingsFormDocument,
    { ...place, locale },
    { kinds: ["setting."] },
  );
  const settings = useMemo(() => data?.settings ?? [], [data]);
  const { draft, errors, changed, change, reset, discard, save, isBusy } = useDraft(place, settings, ask);
  const [looked, look] = useState<Setting>();
  if (data === undefined)
    return error ? <Problem error={error} retry={ask} /> : <Skeleton height={420} aria-busy />;
  const titles = new Map(settings.map(({ group, groupTitle }) => [group, groupTitle]));
  const groups = [...titles.keys()];
  const q = values["q"]?.toLowerCase();
  const group = groups.find((one) => one === values["group"]) ?? groups[0];
  const shown = settings.filter((one) => (q ? matches(one, q) : one.group === group));
  const nameOfGroup = (one: string) => titles.get(one) ?? one;
  return (
    <Stack gap="md">
      <SearchField label={t.search} />
      <Box className="settings">
        <NativeSelect
          hiddenFrom="sm"
          aria-label={t.groups}
          value={group ?? ""}
          data={groups.map((one) => ({ value: one, label: nameOfGroup(one) }))}
          onChange={(event) => set({ group: event.currentTarget.value, q: undefined })}
        />
        <Box component="nav" visibleFrom="sm" aria-label={t.groups} className="settings-groups">
          {groups.map((one) => (
            <NavLink
              key={one}
              component="button"
              label={nameOfGroup(one)}
              active={!q && one === group}
              aria-current={!q && one === group ? "page" : undefined}
              onClick={() => set({ group: one, q: undefined })}
            />
          ))}
        </Box>
        <Stack gap="xl" component="section" aria-label={q ? t.search : nameOfGroup(group ?? "")}>
          {shown.length === 0 && <Text c="dimmed">{t.nothing}</Text>}
          {groups
            .map((one) => [one, shown.filter((setting) => setting.group === one)] as const)
            .filter(([, some]) => some.length > 0)
            .map(([one, some]) => (
              <Stack key={one} gap={0}>
                <Text component="h2" m={0} fw={650} fz="lg">
                  {nameOfGroup(one)}
                </Text>
                {some.map((setting) => (
                  <Row
                    key={setting.key}
                    setting={setting}
                    wish={draft[setting.key]}
                    change={(value) => change(setting, value)}
                    reset={() => reset(setting)}
                    showHistory={() => look(setting)}
                    error={errors[setting.key]}
                    readOnly={!may("SETTINGS_WRITE")}
                  />
                ))}
              </Stack>
            ))}
        </Stack>
      </Box>
      {changed.length > 0 && <SaveBar count={changed.length} isBusy={isBusy} save={save} discard={discard} />}
      {looked && <History setting={looked} place={place} close={() => look(undefined)} />}
    </Stack>
  );
}

function matches(setting: Setting, q: string): boolean {
  return `${setting.key} ${setting.title} ${setting.description}`.toLowerCase().includes(q);
}
