import { Anchor, Stack, Table, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { eventWords } from "../../kit/eventWords.ts";
import { SubjectLink } from "../../kit/SubjectLink.tsx";
import { useEvery } from "../../kit/useEvery.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { SystemClockRanDocument } from "./system.gen.ts";
import { words } from "./words.ts";

/** What was told since the clock was moved. `from` is where the log stood then. */
export function Ran({ from, isMoving }: { from: string; isMoving: boolean }) {
  const t = useWords(words);
  const { language } = useSpeech();
  const { data, ask } = useLiveQuery(
    SystemClockRanDocument,
    { after: from },
    { kinds: ["clock.", "subscription."] },
  );
  useEvery(1, ask, isMoving);
  if (data === undefined) return null;
  const { nodes, pageInfo } = data.events;
  return (
    <Stack gap="xs" component="section" aria-label={t.ran} aria-live="polite">
      <Text fw={650}>{t.ran}</Text>
      <Text size="sm" c="dimmed">
        {nodes.length === 0 && !isMoving ? t.ranNothing : t.ranAbout}
      </Text>
      {nodes.length > 0 && (
        <Table className="figures" aria-label={t.ran} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.event}</Table.Th>
              <Table.Th>{t.subject}</Table.Th>
              <Table.Th ta="end">{t.at}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {nodes.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td>{eventWords(one.type, language)}</Table.Td>
                <Table.Td>
                  <SubjectLink of={one.subject} />
                </Table.Td>
                <Table.Td ta="end">
                  <When at={one.occurredAt} size="sm" className="tabular" />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {pageInfo.hasNextPage && (
        <Anchor component={Link} to="/events" size="sm">
          {t.ranMore}
        </Anchor>
      )}
    </Stack>
  );
}
