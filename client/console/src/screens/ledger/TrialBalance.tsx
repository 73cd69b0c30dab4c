import { Anchor, Paper, Skeleton, Stack, Table } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useAsOf } from "../../kit/AsOf.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { Money } from "../../kit/Money.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Scrolled } from "../../kit/Scrolled.tsx";
import { Section } from "../../kit/Section.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { LedgerBalanceDocument, type LedgerBalanceQuery } from "./ledger.gen.ts";
import { words } from "./words.ts";

type Balance = LedgerBalanceQuery["trialBalance"];

/** What every account of the ledger held at an instant, a table for each currency. */
export function TrialBalance() {
  const t = useWords(words);
  const asOf = useAsOf();
  const { data, error, ask } = useLiveQuery(LedgerBalanceDocument, asOf ? { asOf } : {}, {
    kinds: ["invoice.", "payment.", "refund.", "credit_note.", "revenue.", "balance.", "dispute."],
  });
  if (error !== undefined && data === undefined) return <Problem error={error} retry={ask} />;
  if (data === undefined) return <Skeleton height={320} />;
  const { totals } = data.trialBalance;
  if (totals.length === 0)
    return (
      <Paper withBorder>
        <Empty icon={IconScale} title={t.emptyBalance} about={t.emptyBalanceAbout} />
      </Paper>
    );
  return (
    <Stack gap="lg">
      {totals.map((total) => (
        <InCurrency key={total.debits.currency} of={data.trialBalance} total={total} />
      ))}
    </Stack>
  );
}

function InCurrency({ of, total }: { of: Balance; total: Balance["totals"][number] }) {
  const t = useWords(words);
  const { currency } = total.debits;
  const rows = of.rows.filter(({ balance }) => balance.currency === currency);
  return (
    <Section title={t.balanceOf(currency)} about={t.balanceAbout}>
      <Scrolled label={t.balanceOf(currency)}>
        <Table className="figures" aria-label={t.balanceOf(currency)} verticalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.account}</Table.Th>
              <Table.Th ta="end" visibleFrom="sm">
                {t.debits}
              </Table.Th>
              <Table.Th ta="end" visibleFrom="sm">
                {t.credits}
              </Table.Th>
              <Table.Th ta="end">{t.balance}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.ledgerAccount}>
                <Table.Th scope="row" fw={500}>
                  <Anchor
                    component={Link}
                    to="/ledger"
                    search={{ part: "entries", side: row.ledgerAccount, currency } as never}
                    size="sm"
                  >
                    {t.accounts[row.ledgerAccount]}
                  </Anchor>
                </Table.Th>
                <Table.Td ta="end" visibleFrom="sm">
                  <Money value={row.debits} />
                </Table.Td>
                <Table.Td ta="end" visibleFrom="sm">
                  <Money value={row.credits} />
                </Table.Td>
                <Table.Td ta="end">
                  <Money value={row.balance} fw={600} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot className="mantine-visible-from-sm">
            <Table.Tr>
              <Table.Th scope="row">{t.total}</Table.Th>
              <Table.Th ta="end">
                <Money value={total.debits} />
              </Table.Th>
              <Table.Th ta="end">
                <Money value={total.credits} />
              </Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Scrolled>
    </Section>
  );
}
