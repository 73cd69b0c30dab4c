import { Alert, Divider, Group, List, Skeleton, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useCallback } from "react";
import { useQuery } from "urql";
import { Facts } from "../../kit/Facts.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { useEvery } from "../../kit/useEvery.ts";
import { When } from "../../kit/When.tsx";
import { useSpeech, useWords } from "../../words/words.ts";
import { SystemHealthDocument, type SystemHealthQuery } from "./system.gen.ts";
import { words } from "./words.ts";

type Service = NonNullable<SystemHealthQuery["system"]>["services"][number];

const FRESH = 5;
const LIKE: Record<Service["state"], string> = { UP: "ACTIVE", DOWN: "FAILED", OFF: "OFF" };

/** The parts that the installation stands on, with the versions of all. */
export function Health() {
  const t = useWords(words);
  const [{ data, error }, execute] = useQuery({
    query: SystemHealthDocument,
    requestPolicy: "cache-and-network",
  });
  const ask = useCallback(() => execute({ requestPolicy: "network-only" }), [execute]);
  useEvery(FRESH, ask);
  const system = data?.system;
  if (!system) return error ? <Problem error={error} retry={ask} /> : <Skeleton height={240} aria-busy />;
  return (
    <Section title={t.health} about={t.healthAbout}>
      {error && <Problem error={error} retry={ask} />}
      {system.problems && system.problems.length > 0 && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t.problems}>
          <List size="sm">
            {system.problems.map((one) => (
              <List.Item key={one}>{one}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Stack gap={0}>
        {system.services.map((one) => (
          <Part key={one.service} part={one} />
        ))}
      </Stack>
      <Facts
        columns={4}
        facts={[
          [t.version, system.version],
          [t.python, system.pythonVersion],
          [t.environment, system.environment],
          [t.startedAt, <When key="since" at={system.startedAt} />],
        ]}
      />
    </Section>
  );
}

function Part({ part }: { part: Service }) {
  const t = useWords(words);
  const { locale } = useSpeech();
  return (
    <>
      <Group justify="space-between" py="xs" gap="sm" wrap="nowrap">
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {t.services[part.service]}{" "}
            {part.version && (
              <Text span size="sm" c="dimmed" fw={400}>
                {part.version}
              </Text>
            )}
          </Text>
          {part.detail && (
            <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
              {t.details[part.detail] ?? part.detail}
            </Text>
          )}
        </Stack>
        <Group gap="sm" wrap="nowrap" flex="none">
          {part.latencyMs != null && (
            <Text size="sm" c="dimmed" className="tabular">
              {t.tookMs(part.latencyMs.toLocaleString(locale))}
            </Text>
          )}
          <State state={LIKE[part.state]} text={t.states[part.state] ?? part.state} />
        </Group>
      </Group>
      <Divider />
    </>
  );
}
