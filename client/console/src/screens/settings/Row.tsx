import { Box, Button, Group, Stack, Text } from "@mantine/core";
import { State } from "../../kit/State.tsx";
import { useWords } from "../../words/words.ts";
import { Control } from "./Control.tsx";
import { type Setting, useSaid } from "./values.ts";
import { words } from "./words.ts";

interface Props {
  setting: Setting;
  /** What it will be; undefined as it is, null after a reset. */
  wish: unknown;
  change: (value: unknown) => void;
  reset: () => void;
  showHistory: () => void;
  error: string | undefined;
  readOnly: boolean;
}

/** One setting: what it is for, its control, what would count otherwise. */
export function Row({ setting, wish, change, reset, showHistory, error, readOnly }: Props) {
  const t = useWords(words);
  const said = useSaid();
  const name = setting.title;
  const isReset = wish === null;
  const value = isReset ? setting.inherited : (wish ?? setting.value);
  const from = setting.inheritedFrom ? t.levels[setting.inheritedFrom] : t.byDefault;
  const canReset = !readOnly && !isReset && (setting.isSet || wish !== undefined);
  return (
    <Box className="setting" id={setting.key} data-changed={wish !== undefined || undefined}>
      <Stack gap={2}>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {name}
          </Text>
          {setting.isSet && !isReset && <State state="SET" text={t.isSet} />}
        </Group>
        <Text size="sm" c="dimmed">
          {setting.description}
        </Text>
        {!setting.isSecret && (setting.isSet || wish !== undefined) && (
          <Text size="xs" c="dimmed" mt={2} style={{ overflowWrap: "anywhere" }}>
            {t.inherited(said(setting.inherited, setting), from ?? t.byDefault)}
          </Text>
        )}
      </Stack>
      <Stack gap={4}>
        <Control
          // Drawn anew where it is reset or discarded: a control may keep what is half-written.
          key={wish === undefined || isReset ? `${JSON.stringify(setting.value)} ${isReset}` : "written"}
          setting={setting}
          value={setting.isSecret ? wish : value}
          change={change}
          error={error}
          readOnly={readOnly}
        />
        <Group gap={4} justify="flex-end">
          {canReset && (
            <Button size="compact-xs" variant="subtle" onClick={reset} aria-label={t.resetOf(name)}>
              {t.reset}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            onClick={showHistory}
            aria-label={t.historyOf(name)}
          >
            {t.history}
          </Button>
        </Group>
      </Stack>
    </Box>
  );
}
