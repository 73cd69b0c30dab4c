import { Skeleton, Stack, Table, Text } from "@mantine/core";
import type { CombinedError } from "@urql/core";
import { Money, useMoney } from "../../kit/Money.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Scrolled } from "../../kit/Scrolled.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { useWords } from "../../words/words.ts";
import type { LedgerChecksQuery } from "./ledger.gen.ts";
import { words } from "./words.ts";

interface Props {
  data?: LedgerChecksQuery | undefined;
  error?: CombinedError | undefined;
  ask: () => void;
}

/** What must hold between the ledger and what it is about, and whether it does. */
export function Checks({ data, error, ask }: Props) {
  const t = useWords(words);
  if (error !== undefined && data === undefined) return <Problem error={error} retry={ask} />;
  return (
    <Section title={t.tabs.checks} about={t.checksAbout}>
      {data === undefined ? <Skeleton height={320} /> : <List invariants={data.invariants} />}
    </Section>
  );
}

function List({ invariants }: { invariants: LedgerChecksQuery["invariants"] }) {
  const t = useWords(words);
  const say = useMoney();
  return (
    <Scrolled label={t.tabs.checks}>
      <Table className="figures" aria-label={t.tabs.checks} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.check}</Table.Th>
            <Table.Th>{t.state}</Table.Th>
            <Table.Th ta="end" visibleFrom="sm">
              {t.expected}
            </Table.Th>
            <Table.Th ta="end" visibleFrom="sm">
              {t.found}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {invariants.map((one) => (
            <Table.Tr key={`${one.name} ${one.expected.currency}`}>
              <Table.Th scope="row" fw={400} miw={200}>
                <Stack gap={0}>
                  <Text size="sm" fw={600}>
                    {t.checks[one.name][0]}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {t.checks[one.name][1]}
                  </Text>
                  <Text size="xs" hiddenFrom="sm" fw={one.isKept ? undefined : 700}>
                    {t.found}: <Money value={one.found} />
                    {!one.isKept && (
                      <>
                        {" · "}
                        {t.expected}: <Money value={one.expected} />
                      </>
                    )}
                  </Text>
                </Stack>
              </Table.Th>
              <Table.Td>
                <State state={one.isKept ? "VERIFIED" : "FAILED"} text={one.isKept ? t.kept : t.isBroken} />
              </Table.Td>
              <Table.Td ta="end" visibleFrom="sm">
                <Money value={one.expected} size="sm" />
                {!/^-?0*\.?0*$/.test(one.tolerance.amount) && (
                  <Text size="xs" c="dimmed">
                    {t.tolerance(say(one.tolerance))}
                  </Text>
                )}
              </Table.Td>
              <Table.Td ta="end" visibleFrom="sm">
                <Money value={one.found} size="sm" fw={one.isKept ? undefined : 700} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scrolled>
  );
}
