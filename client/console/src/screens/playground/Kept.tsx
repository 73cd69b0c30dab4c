import { Button, Group, NavLink, ScrollArea, Stack, Text, Title } from "@mantine/core";
import { When } from "../../kit/When.tsx";
import { useWords } from "../../words/words.ts";
import type { Past as PastOperation } from "./history.ts";
import { SAVED } from "./saved.ts";
import { words } from "./words.ts";

type Take = (query: string, variables: string) => void;

const GROUPS = [...new Set(SAVED.map(({ group }) => group))];

/** The operations of the collections, to begin from. */
export function SavedOperations({ take }: { take: Take }) {
  const t = useWords(words);
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t.collection}
      </Title>
      <Text size="sm" c="dimmed">
        {t.savedAbout}
      </Text>
      <ScrollArea.Autosize mah={520} type="auto">
        <Stack gap="md">
          {GROUPS.map((group) => (
            <Stack key={group} gap={2}>
              <Title order={3} size="sm">
                {group}
              </Title>
              {SAVED.filter((one) => one.group === group).map((one) => (
                <NavLink
                  key={one.name}
                  component="button"
                  type="button"
                  label={one.name}
                  onClick={() => take(one.query, one.variables)}
                />
              ))}
            </Stack>
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Stack>
  );
}

/** What was run before. */
export function Past(props: { past: readonly PastOperation[]; take: Take; clear: () => void }) {
  const t = useWords(words);
  if (props.past.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t.noHistory}
      </Text>
    );
  return (
    <Stack gap="xs">
      {props.past.map((one) => (
        <NavLink
          key={one.at}
          component="button"
          type="button"
          label={one.query.split("\n")[0]}
          description={<When at={one.at} precision="second" />}
          onClick={() => props.take(one.query, one.variables)}
        />
      ))}
      <Group>
        <Button size="xs" variant="default" onClick={props.clear}>
          {t.clearHistory}
        </Button>
      </Group>
    </Stack>
  );
}
