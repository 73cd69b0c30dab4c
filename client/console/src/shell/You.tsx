import { ActionIcon, Menu, Text, useMantineColorScheme } from "@mantine/core";
import { IconCheck, IconExternalLink, IconLogout, IconUserCircle } from "@tabler/icons-react";
import { useSession } from "../session/session.ts";
import { LANGUAGES, type Language, useSpeech, useWords } from "../words/words.ts";
import { words } from "./words.ts";

const tick = (isOn: boolean) => (isOn ? <IconCheck size={16} aria-hidden /> : <span style={{ width: 16 }} />);

/** The person's menu: how the console looks and speaks, and the way out. */
export function You() {
  const t = useWords(words);
  const { viewer, signOut } = useSession();
  const { language, setLanguage, direction, setDirection, zone } = useSpeech();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = [
    ["light", t.light],
    ["dark", t.dark],
    ["auto", t.system],
  ] as const;
  return (
    <Menu position="bottom-end" width={240} closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" radius="xl" aria-label={t.you}>
          <IconUserCircle size={22} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {viewer.member?.name}
          </Text>
          {viewer.member?.email}
          <br />
          {zone}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t.language}</Menu.Label>
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <Menu.Item
            key={code}
            lang={code}
            leftSection={tick(code === language)}
            onClick={() => setLanguage(code as Language)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Label>{t.appearance}</Menu.Label>
        {schemes.map(([scheme, name]) => (
          <Menu.Item
            key={scheme}
            leftSection={tick(scheme === colorScheme)}
            onClick={() => setColorScheme(scheme)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={tick(direction === "rtl")}
          onClick={() => setDirection(direction === "rtl" ? "ltr" : "rtl")}
        >
          {t.mirrored}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item component="a" href="/" leftSection={<IconExternalLink size={16} aria-hidden />}>
          {t.site}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          {t.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
