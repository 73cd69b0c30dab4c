import { Alert, Button, Group, List, Modal, Progress, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { common } from "../words/common.ts";
import { useSpeech, useWords, type Words } from "../words/words.ts";
import { type BulkItem, type BulkOutcome, useBulk } from "./useBulk.ts";
import type { Outcome } from "./useCommand.ts";

interface Texts {
  progress: (done: string, total: string) => string;
  all: (count: string) => string;
  some: (done: string, failed: string) => string;
  none: string;
  left: (count: string) => string;
  undone: (count: string) => string;
  someUndone: (undone: string, failed: string) => string;
  noneUndone: string;
  leftDone: (count: string) => string;
  why: string;
  whyNotUndone: string;
  stop: string;
  unsent: string;
}

const words: Words<Texts> = {
  en: {
    progress: (done, total) => `${done} of ${total}`,
    all: (count) => `Done for all ${count}.`,
    some: (done, failed) => `Done for ${done}; ${failed} failed.`,
    none: "Failed for all.",
    left: (count) => `${count} not processed.`,
    undone: (count) => `Undone for all ${count}.`,
    someUndone: (undone, failed) => `Undone for ${undone}; ${failed} couldn't be undone.`,
    noneUndone: "Nothing could be undone.",
    leftDone: (count) => `${count} not undone.`,
    why: "What failed and why",
    whyNotUndone: "What couldn't be undone and why",
    stop: "Stop",
    unsent: "This couldn't be sent. Try again.",
  },
  de: {
    progress: (done, total) => `${done} von ${total}`,
    all: (count) => `Für alle ${count} erledigt.`,
    some: (done, failed) => `Für ${done} erledigt; ${failed} gescheitert.`,
    none: "Nichts davon ging.",
    left: (count) => `${count} blieben, wie sie sind.`,
    undone: (count) => `Für alle ${count} rückgängig gemacht.`,
    someUndone: (undone, failed) =>
      `Für ${undone} rückgängig gemacht; ${failed} ließen sich nicht rückgängig machen.`,
    noneUndone: "Nichts davon ließ sich rückgängig machen.",
    leftDone: (count) => `${count} bleiben, wie es getan ist.`,
    why: "Was nicht ging, und warum",
    whyNotUndone: "Was sich nicht rückgängig machen ließ, und warum",
    stop: "Hier anhalten",
    unsent: "Es konnte nicht gesendet werden. Bitte versuchen Sie dies noch einmal.",
  },
};

/** Why a mutation of `useCommand` did not do what it was sent for, in words; undefined where it did. */
export function useFailure(): (outcome: Outcome<unknown>) => BulkOutcome {
  const t = useWords(words);
  return ({ data, refusals }) => (data === undefined ? (refusals[0]?.message ?? t.unsent) : undefined);
}

interface Props {
  isOpen: boolean;
  /** Told whether anything was done, so that the list forgets what is selected. */
  close: (wasDone: boolean) => void;
  title: string;
  /** What will happen, before it does. */
  about: ReactNode;
  /** What the button says: the verb. */
  verb: string;
  isDangerous?: boolean;
  isReady?: boolean;
  items: readonly BulkItem[];
  /** Does it to one: undefined, or why not. */
  run: (item: BulkItem) => Promise<BulkOutcome>;
  /** Takes it back from one, where that can be done. */
  undo?: (item: BulkItem) => Promise<BulkOutcome>;
}

/** Something done to all that is selected: said before, followed while it goes on, told one by one where it failed. */
export function BulkProgress(props: Props) {
  const t = useWords(words);
  const c = useWords(common);
  const bulk = useBulk(props.run);
  const isGoing = bulk.phase === "running" || bulk.phase === "undoing";
  const close = () => {
    if (isGoing) return;
    props.close(bulk.phase !== "ready");
    bulk.reset();
  };
  return (
    <Modal
      opened={props.isOpen}
      onClose={close}
      title={<Text fw={650}>{props.title}</Text>}
      withCloseButton={!isGoing}
      closeButtonProps={{ "aria-label": c.close }}
    >
      <Stack>
        {bulk.phase === "ready" ? (
          typeof props.about === "string" ? (
            <Text size="sm">{props.about}</Text>
          ) : (
            props.about
          )
        ) : (
          <Standing bulk={bulk} label={props.title} />
        )}
        <Group justify="flex-end">
          {isGoing && (
            <Button variant="default" onClick={bulk.stop}>
              {t.stop}
            </Button>
          )}
          {!isGoing && props.undo && bulk.undoable.length > 0 && (
            <Button variant="default" onClick={() => props.undo && void bulk.takeBack(props.undo)}>
              {c.undo}
            </Button>
          )}
          {!isGoing && (
            <Button variant={bulk.phase === "ready" ? "default" : "filled"} onClick={close}>
              {bulk.phase === "ready" ? c.cancel : c.close}
            </Button>
          )}
          {bulk.phase === "ready" && (
            <Button
              onClick={() => void bulk.start(props.items)}
              disabled={props.isReady === false || props.items.length === 0}
              color={props.isDangerous ? "red.8" : "tenure"}
            >
              {props.verb}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function Standing({ bulk, label }: { bulk: ReturnType<typeof useBulk>; label: string }) {
  const t = useWords(words);
  const { locale } = useSpeech();
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  const { phase, total, done, failures } = bulk;
  const tried = done.length + failures.length;
  const isGoing = phase === "running" || phase === "undoing";
  const isUndone = phase === "undone";
  const left = total - tried;
  return (
    <Stack gap="sm" aria-live="polite">
      <Progress.Root aria-label={label}>
        <Progress.Section
          value={total ? (done.length / total) * 100 : 100}
          color="green"
          aria-label={t.progress(number(done.length), number(total))}
        />
        <Progress.Section value={total ? (failures.length / total) * 100 : 0} color="red" aria-hidden />
      </Progress.Root>
      <Text size="sm" data-bulk={phase}>
        {isGoing ? t.progress(number(tried), number(total)) : <Said bulk={bulk} />}
        {!isGoing && left > 0 && ` ${isUndone ? t.leftDone(number(left)) : t.left(number(left))}`}
      </Text>
      {failures.length > 0 && (
        <Alert color="red" role="alert">
          <Text size="sm" fw={600} mb={4}>
            {isUndone || phase === "undoing" ? t.whyNotUndone : t.why}
          </Text>
          <List size="sm" spacing={4}>
            {failures.map(({ item, why }) => (
              <List.Item key={item.id}>
                <b>{item.name}</b>: {why}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}

function Said({ bulk: { phase, done, failures } }: { bulk: ReturnType<typeof useBulk> }) {
  const t = useWords(words);
  const { locale } = useSpeech();
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  const counts = [number(done.length), number(failures.length)] as const;
  if (phase === "undone") {
    if (failures.length === 0) return t.undone(counts[0]);
    return done.length === 0 ? t.noneUndone : t.someUndone(...counts);
  }
  if (failures.length === 0) return t.all(counts[0]);
  return done.length === 0 ? t.none : t.some(...counts);
}
