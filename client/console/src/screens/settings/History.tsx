import { Modal, Skeleton, Stack, Text, Timeline } from "@mantine/core";
import { useQuery } from "urql";
import { Problem } from "../../kit/Problem.tsx";
import { When } from "../../kit/When.tsx";
import { common } from "../../words/common.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import type { Place } from "./place.ts";
import { SettingsHistoryDocument } from "./settings.gen.ts";
import { type Setting, useSaid } from "./values.ts";
import { words } from "./words.ts";

/** Who changed a setting at this place, from what to what, and why. */
export function History({ setting, place, close }: { setting: Setting; place: Place; close: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const said = useSaid();
  const { direction } = useSpeech();
  const [{ data, error }] = useQuery({
    query: SettingsHistoryDocument,
    variables: { ...place, keys: [setting.key] },
    requestPolicy: "cache-and-network",
  });
  const changes = data?.settings[0]?.history.nodes;
  const told = (isSet: boolean, value: unknown) => (isSet ? said(value, setting) : t.notSet);
  return (
    <Modal
      opened
      onClose={close}
      title={<Text fw={650}>{t.historyOf(setting.title)}</Text>}
      closeButtonProps={{ "aria-label": c.close }}
    >
      {error && <Problem error={error} />}
      {!changes && !error && <Skeleton height={120} aria-busy />}
      {changes?.length === 0 && <Text size="sm">{t.noHistory}</Text>}
      {changes && changes.length > 0 && (
        <Timeline bulletSize={12} lineWidth={2} active={-1}>
          {changes.map((one) => (
            <Timeline.Item key={one.revision}>
              <Stack gap={2}>
                <Text size="sm" style={{ overflowWrap: "anywhere" }}>
                  {told(one.wasSet, one.old)} {direction === "rtl" ? "←" : "→"}{" "}
                  <strong>{told(one.isSet, one.new)}</strong>
                </Text>
                {one.reason && <Text size="sm">{one.reason}</Text>}
                <Text size="xs" c="dimmed">
                  {one.actor.name ?? t.actors[one.actor.kind]}, <When at={one.createdAt} />
                </Text>
              </Stack>
            </Timeline.Item>
          ))}
        </Timeline>
      )}
    </Modal>
  );
}
