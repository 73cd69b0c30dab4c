import { Alert, Button, Group, Loader, Skeleton, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useJobWords } from "../../kit/jobWords.ts";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { useEvery } from "../../kit/useEvery.ts";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useWhen, When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { Advance } from "./Advance.tsx";
import { Ran } from "./Ran.tsx";
import { SystemClockDocument } from "./system.gen.ts";
import { words } from "./words.ts";

/** The clock of a test business: where it stands, what falls due next, moving it, and what that ran. */
export function Clock() {
  const t = useWords(words);
  const say = useWhen();
  const [values, set] = useUrlState();
  const { data, error, ask } = useLiveQuery(
    SystemClockDocument,
    {},
    { kinds: ["clock.", "subscription.", "invoice."] },
  );
  const [from, setFrom] = useState<string>();
  const clock = data?.testClock;
  useEvery(1, ask, clock?.advancing != null);
  if (data === undefined)
    return error ? <Problem error={error} retry={ask} /> : <Skeleton height={180} aria-busy />;
  if (!clock)
    return (
      <Section title={t.clock}>
        <Text size="sm">{t.noClock}</Text>
      </Section>
    );
  const moved = (cursor: string | undefined) => {
    if (cursor) setFrom(cursor);
    set({ clock: undefined });
    ask();
  };
  return (
    <Section
      title={t.clock}
      about={t.clockAbout}
      actions={
        <Button disabled={clock.advancing != null} onClick={() => set({ clock: "advance" })}>
          {t.advance}
        </Button>
      }
    >
      <Stack gap={2}>
        <Text size="xs" c="dimmed" fw={500}>
          {t.now}
        </Text>
        <When at={clock.now} precision="second" fz="h2" fw={650} className="tabular" />
      </Stack>
      {clock.advancing && (
        <Alert color="blue" icon={<Loader size={16} aria-hidden />} role="status">
          {t.moving(say(clock.advancing.to))}
        </Alert>
      )}
      <Next counts={data.agendaCounts} />
      {from !== undefined && <Ran from={from} isMoving={clock.advancing != null} />}
      <Advance
        isOpen={values["clock"] === "advance"}
        close={() => set({ clock: undefined })}
        done={moved}
        counts={data.agendaCounts}
      />
    </Section>
  );
}

export interface Count {
  readonly kind: string;
  readonly count: number;
  readonly nextAt: string;
}

/** The first of each kind that is due, the soonest first. */
export function Next({ counts }: { counts: readonly Count[] }) {
  const t = useWords(words);
  const say = useJobWords();
  const first = counts.toSorted((one, other) => one.nextAt.localeCompare(other.nextAt)).slice(0, 5);
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed" fw={500}>
        {t.nextDue}
      </Text>
      {first.length === 0 && <Text size="sm">{t.nothingDue}</Text>}
      {first.map(({ kind, count, nextAt }) => (
        <Group key={kind} justify="space-between" gap="xs" maw={520}>
          <Text size="sm">
            {say(kind)}{" "}
            <Text span size="sm" c="dimmed">
              ({count})
            </Text>
          </Text>
          <When at={nextAt} size="sm" className="tabular" />
        </Group>
      ))}
    </Stack>
  );
}
