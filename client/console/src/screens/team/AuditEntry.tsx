import { Anchor, Group, Modal, Stack, Text } from "@mantine/core";
import { CopyText } from "../../kit/CopyText.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { Json } from "../../kit/Json.tsx";
import { State } from "../../kit/State.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { actorOf, type Entry } from "./AuditLog.tsx";
import { auditWords } from "./auditWords.ts";

/** One thing that was done, with all that was written down about it. */
export function AuditEntry({ entry, close }: { entry: Entry; close: () => void }) {
  const a = useWords(auditWords);
  const c = useWords(common);
  const [, set] = useUrlState();
  const narrow = (name: "actor" | "subject", id: string) => {
    set({ [name]: id });
    close();
  };
  const { actor, detail, subject } = entry;
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={<Text fw={650}>{entry.action}</Text>}
      closeButtonProps={{ "aria-label": c.close }}
    >
      <Stack>
        <Facts
          columns={2}
          facts={[
            [a.actor, actorOf(entry, a)],
            [a.when, <When key="when" at={entry.occurredAt} precision="second" />],
            [
              a.outcome,
              <State
                key="outcome"
                state={entry.outcome === "DONE" ? "DONE" : "FAILED"}
                text={a.outcomes[entry.outcome] ?? entry.outcome}
              />,
            ],
            [a.position, entry.position],
            ...(entry.code ? ([[a.code, entry.code]] as const) : []),
            ...(detail
              ? ([
                  [a.address, detail.address || null],
                  [a.device, detail.device || null],
                  [a.reason, detail.reason || null],
                ] as const)
              : []),
          ]}
        />
        <Group gap="md">
          {actor.id && (
            <Anchor component="button" size="sm" onClick={() => narrow("actor", actor.id ?? "")}>
              {a.narrowActor}
            </Anchor>
          )}
          {subject && (
            <Anchor component="button" size="sm" onClick={() => narrow("subject", subject)}>
              {a.narrowSubject}
            </Anchor>
          )}
        </Group>
        <Json label={a.changes} value={entry.changes} />
        <Facts
          columns={1}
          facts={[
            [a.hash, <CopyText key="hash" text={entry.hash} />],
            [a.previous, <CopyText key="previous" text={entry.previousHash} />],
          ]}
        />
      </Stack>
    </Modal>
  );
}
